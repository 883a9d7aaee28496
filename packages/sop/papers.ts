import type { Compartment } from './form.ts'

/** Codes of the core documents. */
export const paperCodes = [
  ...(['D01', 'D02', 'D03', 'D04', 'D05', 'D06', 'D07', 'D08', 'D09'] as const),
  ...(['D10', 'D11', 'D12', 'D13', 'D14', 'D15', 'D16', 'D17', 'D18'] as const),
  ...(['D19', 'D20', 'D21', 'D22', 'D23', 'D24', 'D25', 'D26', 'D27'] as const),
] as const
export type PaperCode = (typeof paperCodes)[number]

/**
 * Whose name a paper bears. never: the case number is enough · by-hand: a line that whoever hands it over fills in, because those who
 * print it must not know · printed: without the name it is worth nothing.
 */
export type NameOnPaper = 'never' | 'by-hand' | 'printed'

/** Who signs a paper. */
export const signers = ['officer', 'person', 'representative', 'interpreter', 'chair', 'secretary', 'head'] as const
export type Signer = (typeof signers)[number]

/** One paper: compartments whose answers it may show, the name, why so, who signs. `gathers`: one paper for every step that writes it. */
export type Paper = Readonly<{
  shows: readonly Compartment[]
  name: NameOnPaper
  because: string
  signs: readonly Signer[]
  gathers?: true
}>
/** A document that is no paper, and why. */
export type NoPaper = Readonly<{ none: string }>

const byNumber = 'those who work on the case know it by its number'

/** Every core document, after forms.md. Which may bear a name is ASSUMED throughout: the annexes of the Resolution were not reached. */
export const papers = {
  D01: { shows: ['C', 'S'], name: 'never', because: 'a signal is acted upon before anybody knows who it is', signs: ['officer'] },
  D02: { shows: ['C', 'S'], name: 'never', because: 'it lies where help is organised in haste', signs: ['officer'] },
  D03: {
    shows: ['C', 'S'],
    name: 'never',
    because: 'the signature is the person’s; a printed name would tell whoever finds the copy',
    signs: ['person', 'interpreter', 'officer'],
  },
  D04: { shows: ['C'], name: 'never', because: byNumber, signs: ['officer'] },
  D05: { shows: ['C', 'D'], name: 'never', because: byNumber, signs: ['officer'] },
  D06: {
    shows: ['C', 'S'],
    name: 'never',
    because: 'the recipient learns the name after acceptance, not from a paper',
    signs: ['officer', 'head'],
  },
  D07: {
    shows: ['D'],
    name: 'by-hand',
    because: 'the base must be told who is meant, and who asks for the commission reads no identity',
    signs: ['officer', 'head'],
  },
  D08: { shows: ['D'], name: 'never', because: 'the commission decides by number', signs: ['secretary'], gathers: true },
  D09: { shows: ['D'], name: 'never', because: 'the commission decides by number', signs: ['chair', 'secretary'], gathers: true },
  D10: {
    shows: ['D'],
    name: 'by-hand',
    because: 'the person must know it is about them; the commission that prints it must not',
    signs: ['chair', 'secretary'],
  },
  D11: { shows: [], name: 'printed', because: 'a certificate of nobody proves nothing', signs: ['head'] },
  D12: {
    shows: ['D'],
    name: 'by-hand',
    because: 'whoever complains signs; the body that prints it decides by number',
    signs: ['person', 'officer'],
  },
  D13: { shows: ['C', 'S', 'H'], name: 'never', because: byNumber, signs: ['officer'] },
  D14: { shows: ['C'], name: 'never', because: 'the person keeps a copy where others may find it', signs: ['person', 'officer'] },
  D15: { shows: ['C'], name: 'never', because: 'that help was given is counted by number', signs: ['officer'], gathers: true },
  D16: { shows: ['C', 'K'], name: 'never', because: 'joined to the criminal case by number only', signs: ['officer', 'head'] },
  D17: { shows: ['C', 'K'], name: 'never', because: 'joined to the criminal case by number only', signs: ['officer'] },
  D18: { shows: ['C', 'S'], name: 'never', because: byNumber, signs: ['officer', 'head'] },
  D19: {
    shows: ['C'],
    name: 'never',
    because: 'it crosses a border: the least that lets the other side say yes',
    signs: ['officer', 'head'],
  },
  D20: { shows: ['C'], name: 'printed', because: 'a border lets through a person, not a number', signs: ['head'] },
  D21: { shows: ['C', 'S'], name: 'never', because: byNumber, signs: ['officer', 'head'] },
  D22: { shows: ['C'], name: 'printed', because: 'whoever represents a child must show whom', signs: ['head', 'representative'] },
  D23: { shows: ['C', 'S'], name: 'printed', because: 'an order protects somebody named in it', signs: ['officer', 'head'] },
  D24: { shows: ['C', 'S'], name: 'never', because: byNumber, signs: ['officer', 'head'] },
  D25: { shows: ['C', 'S'], name: 'never', because: 'it is written away from the office', signs: ['officer'] },
  D26: { shows: ['C', 'S'], name: 'never', because: 'the signature is the person’s, if it is safe to sign', signs: ['person', 'officer'] },
  D27: { none: 'a disclosure is a line of the register of shares; the page of the case and the own file of the person show them all' },
} as const satisfies Record<PaperCode, Paper | NoPaper>

/** The paper of a code, or null where the document is none. */
export function paperOf(code: string): Paper | null {
  const row: Paper | NoPaper | undefined = Object.hasOwn(papers, code) ? papers[code as PaperCode] : undefined
  return row && 'shows' in row ? row : null
}

/** Papers an hour for one account: somebody who prints more is copying the archive. ASSUMED. */
export const printsAnHour = 60
/** Why a copy counts no more. */
export const voidReasons = ['printed-by-mistake', 'lost', 'wrong-content', 'replaced', 'decision-changed'] as const
