import type { Effect } from '@nrm/sop/effect'
import type { ParameterName } from '@nrm/sop/parameters'
import type { Terms } from './terms.ts'
import type { Words } from './words.ts'

/** One effect as a sentence. @param terms lengths of the clocks of the version that is printed */
export function effectWords({ t, say, clock, length, done }: Words, terms: Terms, { type, params }: Effect): string {
  switch (type) {
    case 'startClock':
      return t('manual.effect.startClock', { clock: clock(params.clock), length: terms(params.clock) })
    case 'stopClock':
    case 'suspendClock':
    case 'resumeClock':
      return t(`manual.effect.${type}`, { clock: clock(params.clock) })
    case 'extendClock':
      return t('manual.effect.extendClock', { clock: clock(params.clock), length: length(params.parameter as ParameterName) })
    case 'notify':
      return t('manual.effect.notify', { who: say(`audience.${params.to}`), message: say(`notification.${params.message}`) })
    case 'openProcedure':
      return t('manual.effect.openProcedure', { procedure: say(`procedure.${params.procedure}`) })
    case 'tell':
      return t('manual.effect.tell', { procedure: say(`procedure.${params.procedure}`), step: done(params.step) })
    case 'answerReferral':
      return t(`manual.effect.answer.${params.answer}`)
    case 'shareCase':
    case 'unshareCase':
      return t(`manual.effect.${type}`, { who: say(`audience.${params.with}`) })
    case 'closeClocks':
    case 'handOver':
    case 'moveCase':
    case 'restrictCase':
    case 'sendReferral':
    case 'takeOver':
    case 'excludeMember':
    case 'recordConsent':
    case 'stopShares':
    case 'notifyAnonymously':
    case 'mergeCase':
    case 'unmergeCase':
      return t(`manual.effect.${type}`)
    default:
      return unreachable(type)
  }
}

function unreachable(type: never): never {
  throw new RangeError(`an effect without words: ${type}`)
}
