import { glassScopes } from '@nrm/sop/break-glass'
import { deputies, heads } from '@nrm/sop/deputies'
import type { Compartment } from '@nrm/sop/form'
import { type PaperCode, papers } from '@nrm/sop/papers'
import { rightRules } from '@nrm/sop/rights'
import type { Role } from '@nrm/sop/roles'
import { verbRules } from '@nrm/sop/sight'
import { type VisibilityRule, visibilityRules } from '@nrm/sop/visibility'
import type { Assumption } from './assumed-item.ts'
import type { Words } from './words.ts'

/** Who reads which part of a case; made after the table of roles of the mission, no article was read on any line. */
export const assumedSight = (words: Words): Assumption[] =>
  [...Map.groupBy(visibilityRules, ({ role }) => role)].map(([role, rules]) =>
    point(words, 'sight', {
      code: role,
      title: words.role(role),
      does: words.t('manual.assumed.does-sight', { role: words.role(role) }),
      lines: [...linesOf(words, rules)],
      where: [words.say(`manual.reach.${reachOf(rules)}`, words.t('manual.assumed.everywhere'))],
    }),
  )

/** Who does what beside the steps: printing, restricting, breaking in, rights of the person, the end of a case. */
export const assumedVerbs = (words: Words): Assumption[] =>
  [...Map.groupBy([...verbRules, ...rightRules], ({ verb }) => verb)].map(([verb, rules]) => {
    const said = words.say(`manual.verb.${verb}`)
    const byStand = [...Map.groupBy(rules as readonly Readonly<{ role: Role; stand: string }>[], ({ stand }) => stand)]
    return point(words, 'verb', {
      code: verb,
      title: said,
      does: words.t('manual.assumed.does-verb', {
        verb: said,
        who: byStand
          .map(([stand, all]) => `${all.map(({ role }) => words.role(role)).join(', ')} (${words.say(`manual.stand.${stand}`)})`)
          .join('; '),
      }),
      where: [words.t('manual.assumed.everywhere')],
    })
  })

/** What each role may open in an emergency. */
export const assumedGlass = (words: Words): Assumption[] =>
  (Object.entries(glassScopes) as [Role, readonly Compartment[]][]).map(([role, scope]) =>
    point(words, 'verb', {
      code: `glass ${role}`,
      title: words.role(role),
      does: words.t('manual.assumed.does-glass', { role: words.role(role), what: words.parts(scope) }),
      where: [words.t('manual.assumed.on-screen', { screens: words.t('web.parameter.screen.glass') })],
    }),
  )

/** Who stands in for whom and who heads whom. */
export const assumedDeputies = (words: Words): Assumption[] => [
  ...(Object.entries(deputies) as [Role, readonly Role[]][]).map(([role, by]) =>
    point(words, 'deputy', {
      code: `deputy ${role}`,
      title: words.role(role),
      does: words.t('manual.assumed.does-deputy', { role: words.role(role), who: by.map((one) => words.role(one)).join(', ') }),
      where: [words.t('manual.assumed.on-screen', { screens: words.t('web.parameter.screen.absences') })],
    }),
  ),
  ...(Object.entries(heads) as [Role, Readonly<{ within: string; roles: readonly Role[] }>][]).map(([role, { within, roles }]) =>
    point(words, 'deputy', {
      code: `head ${role}`,
      title: words.role(role),
      does: words.t('manual.assumed.does-head', {
        role: words.role(role),
        who: roles.map((one) => words.role(one)).join(', '),
        within: words.say(`manual.assumed.within.${within}`),
      }),
      where: [words.t('manual.assumed.on-screen', { screens: words.t('web.parameter.screen.absences') })],
    }),
  ),
]

/** Whose name a document bears. */
export const assumedPapers = (words: Words): Assumption[] =>
  (Object.entries(papers) as [PaperCode, Readonly<{ name?: string }>][]).flatMap(([code, { name }]) => {
    if (name === undefined) return []
    const title = words.say(`document.${code.toLowerCase()}`)
    return [
      point(words, 'paper', {
        code,
        title,
        does: words.t('manual.assumed.does-paper', { document: title, name: words.say(`manual.assumed.name.${name}`) }),
        where: [code],
      }),
    ]
  })

type Said = Pick<Assumption, 'code' | 'title' | 'does' | 'lines' | 'where'>

const point = (words: Words, kind: 'sight' | 'verb' | 'deputy' | 'paper', said: Said): Assumption => ({
  ...said,
  read: [words.mark('ASSUMED')],
  unknown: words.t('manual.assumed.unknown.table'),
  ask: words.t(`manual.assumed.ask.${kind}`),
})

/** One line for each set of compartments a role reads standing in one way to one procedure. */
function linesOf(words: Words, rules: readonly VisibilityRule[]): Set<string> {
  const alike = Map.groupBy(rules, ({ relation, procedure, states }) => JSON.stringify([relation, procedure, states]))
  return new Set(
    [...alike.values()].map((all) => {
      const [{ relation, procedure, states }] = all as [VisibilityRule]
      const place = procedure === 'any' ? words.t('manual.any-procedure') : words.say(`procedure.${procedure}`)
      const within = states === null || procedure === 'any' ? [] : [inStates(words, procedure, states)]
      const read = words.parts(all.map(({ compartment }) => compartment))
      return `${read} – ${[place, words.say(`manual.relation.${relation}`), ...within].join(', ')}`
    }),
  )
}

const inStates = (words: Words, procedure: Exclude<VisibilityRule['procedure'], 'any'>, states: readonly string[]): string =>
  words.t('manual.in-states', { states: states.map((state) => words.state(procedure, state)).join(', ') })

const reachOf = (rules: readonly VisibilityRule[]): string =>
  rules.some(({ relation }) => relation === 'territory') ? 'territory' : 'office'
