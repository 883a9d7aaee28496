import type { Role } from '../roles.ts'
import type { Answers } from '../step.ts'

/** Numbers of the law a machine keeps with the case when a session is called. */
export type LawInForce = Readonly<{ quorum: number; deferrals?: number }>

/** A step as the machine sees it; who took it, without name or territory. */
export type TakenEvent<S extends string> = Readonly<{
  type: S
  form: Answers
  actor: Readonly<{ id: string; role: Role; office: string }>
  law: LawInForce
}>
