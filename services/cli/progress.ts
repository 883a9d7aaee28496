import { SingleBar } from 'cli-progress'

export type Progress = Readonly<{ at: (done: number) => void; end: () => void }>
type Clock = () => number

const EVERY_MS = 5_000

/** A progress bar on standard error; where that is no terminal, a line now and then. `total` is an estimate. */
export function progress(
  what: string,
  total: number,
  err: (line: string) => void,
  isTerminal = process.stderr.isTTY === true,
  now: Clock = Date.now,
): Progress {
  return isTerminal ? bar(what, total) : lines(what, total, err, now)
}

function bar(what: string, total: number): Progress {
  const drawn = new SingleBar({
    format: `${what} {bar} {value}/{total} · {rate}/s · {eta_formatted} left`,
    hideCursor: true,
    etaBuffer: 500,
    stopOnComplete: false,
  })
  const started = Date.now()
  drawn.start(total, 0, { rate: 0 })
  return {
    at: (done) => drawn.update(Math.min(done, total), { rate: rate(done, Date.now() - started) }),
    end: () => drawn.stop(),
  }
}

function lines(what: string, total: number, err: (line: string) => void, now: Clock): Progress {
  const started = now()
  let said = started
  return {
    at: (done) => {
      const moment = now()
      if (moment - said < EVERY_MS) return
      said = moment
      const perSecond = rate(done, moment - started)
      const left = perSecond > 0 ? Math.ceil(Math.max(0, total - done) / perSecond) : 0
      err(`${what}: ${done} of ${total}, ${perSecond}/s, ${left} s left`)
    },
    end: () => {},
  }
}

/** Things a second, to one decimal below ten. */
export function rate(done: number, milliseconds: number): number {
  const perSecond = milliseconds > 0 ? (done * 1000) / milliseconds : 0
  return perSecond < 10 ? Math.round(perSecond * 10) / 10 : Math.round(perSecond)
}
