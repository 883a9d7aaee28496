import type { Officer } from './officer.ts'

/** One line of the audit review, as it is read. */
export type Line = Readonly<{ kind: string; step: string; by: string; outcome: string }>

/** All lines of the audit review from the page shown on, oldest first. */
export async function trailOf({ page, t, follow }: Officer): Promise<readonly Line[]> {
  const lines = await linesOn(page)
  while ((await page.getByRole('link', { name: t('web.list.next'), exact: true }).count()) > 0) {
    await follow(t('web.list.next'))
    lines.push(...(await linesOn(page)))
  }
  return lines.toReversed()
}

const linesOn = (page: Officer['page']): Promise<Line[]> =>
  page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const [, , by, outcome] = row.querySelectorAll('td')
      const first = (cell: Element | null | undefined) => cell?.firstChild?.textContent ?? ''
      return {
        kind: first(row.querySelector('th')),
        step: row.querySelector('th .since')?.textContent ?? '',
        by: first(by),
        outcome: first(outcome),
      }
    }),
  )
