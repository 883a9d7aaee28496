import type { Problem } from '@nrm/contracts/problems'

/** What keeps a page from being shown: `code` is a problem of the API or one of ours (`foreign-form`, `form-expired`, `service-down`). */
export class Trouble extends Error {
  readonly status: number
  readonly code: string
  /** The API's own answer, where there was one. */
  readonly problem: Problem | null

  constructor(status: number, code: string, problem: Problem | null = null) {
    super(code)
    this.name = 'Trouble'
    this.status = status
    this.code = code
    this.problem = problem
  }
}

/** Whether somebody must first sign in, confirm or choose a password: no screen answers that by itself. */
export const interrupts = ({ status, code }: Trouble): boolean =>
  status === 401 || code === 'confirm-needed' || code === 'password-change-needed'
