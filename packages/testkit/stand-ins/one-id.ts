import { type Client, type Invented, openOneId } from '@nrm/local/stand-ins/one-id'

/** The stand-in of OneID with somebody in front of it. */
export type OneIdHouse = Readonly<{
  url: string
  close: () => Promise<void>
  /** Chooses the person of that number on the page of the house; answers what the browser brings back. */
  choose: (address: string | null, pin: string) => Promise<Readonly<{ code: string; state: string }>>
}>

/** Opens the stand-in for a test. */
export async function oneIdHouse(
  asked: Readonly<{ clients: readonly Client[]; people: readonly Invented[]; now?: () => number }>,
): Promise<OneIdHouse> {
  // By name: for a browser that is another site than the numbers the system under test has.
  const house = await openOneId(asked, { host: 'localhost' })
  return {
    ...house,
    choose: async (address, pin) => {
      const form = new URLSearchParams([...new URL(address as string).searchParams, ['person', pin]])
      const answer = await fetch(house.url, { method: 'POST', redirect: 'manual', body: form })
      const back = new URL(answer.headers.get('location') as string).searchParams
      return { code: back.get('code') as string, state: back.get('state') as string }
    },
  }
}
