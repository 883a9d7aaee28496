import { randomBytes } from 'node:crypto'
import { openOneId } from './one-id.ts'

/** Invented people of the demonstration; their numbers are valid in form and belong to nobody. */
const people = [
  { pin: '30101801234568', full_name: 'NAMUNAYEV SINOV' },
  { pin: '42207901112344', full_name: 'SINOVA NAMUNA' },
  { pin: '31511751112349', full_name: 'OYDINOV MISOL' },
]

/**
 * Opens the stand-in of OneID beside a local start, and says how the API reaches it. Only where `NRM_STAND_INS` asks for it: nobody shall
 * take it for the state service.
 */
export async function demonstrationIdentity(origin: string, port: number) {
  const client = { id: 'nrm-demonstration', secret: randomBytes(24).toString('base64url'), redirectUri: `${origin}/sign-in/one-id/return` }
  const { url, close } = await openOneId({ clients: [client], people }, { port })
  const oneId = { url, clientId: client.id, clientSecret: client.secret, scope: client.id, redirectUri: client.redirectUri }
  return { identity: { oneId }, close }
}
