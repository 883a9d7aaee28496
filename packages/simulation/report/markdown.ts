import type { Quantiles } from './quantiles.ts'
import type { Report } from './report.ts'

const OFFICES = 15

/** The report as Markdown, in English. @param plot name of the file with the plot, beside it */
export function markdownOf(report: Report, plot: string): string {
  const { standing, referrals, bottleneck } = report
  return [
    `# Simulation: ${report.title}`,
    `Seed ${report.seed}, ${report.years === 1 ? '1 year' : `${report.years} years`} from ${report.from}: ${standing.cases} cases, ${report.steps} steps. Every number of this page comes from invented people and, where it says so below, from invented behaviour: it compares, it does not foretell.`,
    `Nobody counted, so they are invented or assumed: ${report.invented.join(', ')}.`,
    '## What held',
    `After each of ${report.checks} deeds all of these held:`,
    report.invariants.map((name) => `- ${name}`).join('\n'),
    '## Bottleneck',
    bottleneck
      ? `**${bottleneck.office}**: ${bottleneck.line.meanQueue} pieces of work wait there at any moment; ${bottleneck.why}.`
      : 'Nobody waits for an officer.',
    '## Waiting times',
    `![Waiting times, span by span](${plot})`,
    'Hours, of spans that ended.',
    table(
      ['Span', 'Ended', 'Median', '90 %', '95 %', 'Longest'],
      report.waiting.map(({ span, all }) => [span, ...figures(all)]),
    ),
    '### By group',
    'Median and 90 % in hours, of the journeys a person waits for.',
    ...['territory', 'sex', 'age'].map((kind) =>
      table(
        ['Span', kind, 'Ended', 'Median', '90 %', '95 %', 'Longest'],
        report.waiting
          .filter(({ span }) => !span.includes(':'))
          .flatMap(({ span, groups }) => (groups[kind] ?? []).map(({ of, ...one }) => [span, of, ...figures(one)])),
      ),
    ),
    '## Terms',
    'A rung is one telling of a missed term: the first at its end, each further one higher up.',
    table(
      ['Term', 'Started', 'Met', 'Missed', 'Cancelled', 'Warned', 'Rungs'],
      report.clocks.map(({ clock, started, met, missed, cancelled, warned, rungs }) => [
        clock,
        started,
        met,
        missed,
        cancelled,
        warned,
        rungs.join(' · ') || '–',
      ]),
    ),
    `Cases with a missed term where everybody the ladder names was told and nobody intends to act: ${report.abandoned}.`,
    '## Referrals',
    table(
      ['Sent', 'Accepted', 'Rejected', 'Withdrawn', 'Passed upward for silence', 'Waiting at the end'],
      [[referrals.sent, referrals.accepted, referrals.rejected, referrals.withdrawn, referrals.escalated, referrals.waiting]],
    ),
    '## Where cases stand',
    `${standing.finished} of ${standing.cases} have nothing open.`,
    table(['Procedure', 'Cases'], Object.entries(standing.byProcedure)),
    table(['State', 'Cases'], Object.entries(standing.byState)),
    '## Offices',
    `The ${OFFICES} desks where most waits. Utilisation is the share of working time; waits in hours.`,
    table(
      ['Desk', 'Officers', 'Steps', 'Utilisation', 'Mean wait', 'Longest wait', 'Waiting on average', 'Most in hand'],
      report.offices
        .slice(0, OFFICES)
        .map((one) => [
          `${one.role} of ${one.office}`,
          one.officers,
          one.steps,
          one.utilisation,
          one.meanWait,
          one.longestWait,
          one.meanQueue,
          one.mostInHand,
        ]),
    ),
    '## Behaviour',
    table(['Role', 'Chances to act let pass'], Object.entries(report.silences)),
    table(['Step tried and why it was refused', 'Times'], Object.entries(report.refusals)),
  ]
    .join('\n\n')
    .concat('\n')
}

const figures = ({ count, median, p90, p95, longest }: Quantiles) => [count, median, p90, p95, longest]

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '–'
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
