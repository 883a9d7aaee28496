import type { VersionLaw } from '@nrm/sop/law-of'
import { roles } from '@nrm/sop/roles'
import { reach } from '@nrm/sop/visibility'
import { type Html, html } from './html.ts'
import type { Words } from './words.ts'

/** Every role: which cases it sees and in which procedures it takes steps. */
export const rolesSection = (words: Words, laws: readonly VersionLaw[]): Html => {
  const { t } = words
  const people = roles.filter((role) => role !== 'system')
  return html`<section aria-labelledby="roles"><h2 id="roles">${t('manual.roles')}</h2>
<p>${t('manual.roles-lead')}</p>
<table><caption>${t('manual.roles')}</caption>
<thead><tr><th scope="col">${t('manual.role')}</th><th scope="col">${t('manual.role-sees')}</th><th scope="col">${t('manual.role-acts')}</th></tr></thead>
<tbody>${people.map((role) => {
    const acting = laws.flatMap(({ procedure, steps }) => {
      const n = Object.values(steps).filter(({ by }) => by[role] !== undefined).length
      return n === 0 ? [] : [t('manual.role-acts-in', { procedure: words.say(`procedure.${procedure}`), n })]
    })
    return html`<tr><th scope="row">${words.role(role)}</th><td data-label="${t('manual.role-sees')}">${t(`manual.reach.${reach[role]}`)}</td><td data-label="${t('manual.role-acts')}">${acting.length > 0 ? html`<ul>${acting.map((one) => html`<li>${one}</li>`)}</ul>` : t('manual.no-steps')}</td></tr>`
  })}</tbody></table></section>
`
}
