import type { Relation, Role } from '../roles.ts'

/** A row as printed: from, event, to, in the codes of the SOP. */
export type Row = readonly [from: string, step: string, to: string]
/** Who may take a step and how they must stand to the case. */
export type Who = Readonly<Partial<Record<Role, readonly Relation[]>>>
/** Tables of one procedure: rows of `domain/sop.md`, rows it leaves open, and who takes each step; typed off by a reader, nothing is taken from the code. */
export type Text = Readonly<{ printed: readonly Row[]; added: readonly Row[]; who: Readonly<Record<string, Who>> }>
