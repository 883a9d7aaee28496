import type { BrokerName, IdentityBroker } from '@nrm/casework/identity-broker'
import { Refusal } from '@nrm/sop/refusal'
import { type EImzoSettings, eImzo } from './e-imzo.ts'
import { type OneIdSettings, oneId } from './one-id.ts'

/** Houses outside that this system is connected with; the system works without any. */
export type IdentitySettings = Readonly<{ oneId?: OneIdSettings; eImzo?: EImzoSettings }>
export type Brokers = ReadonlyMap<BrokerName, IdentityBroker>

/** The adapters of the houses that are set up. */
export const brokersOf = ({ oneId: one, eImzo: certificates }: IdentitySettings = {}): Brokers =>
  new Map([...(one ? [oneId(one)] : []), ...(certificates ? [eImzo(certificates)] : [])].map((broker) => [broker.name, broker]))

/** @throws Refusal `not-found` for a house that is not set up */
export function brokerNamed(brokers: Brokers, name: BrokerName): IdentityBroker {
  const broker = brokers.get(name)
  if (!broker) throw new Refusal('not-found')
  return broker
}
