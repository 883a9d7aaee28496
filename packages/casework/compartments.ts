/** What is sealed apart: one data key a case and compartment. */
export type SealedIn = 'identity' | 'narrative' | 'safety' | 'clinical' | 'evidence'

/**
 * Where answers are sealed, from the letters of those who may read them (forms.md): health alone is clinical; what touches safety stands with
 * shelter and contact; the rest is what was told.
 */
export function sealedIn(sees: readonly string[]): SealedIn {
  if (sees.includes('I')) return 'identity'
  if (sees.includes('S')) return 'safety'
  return sees.length === 1 && sees[0] === 'H' ? 'clinical' : 'narrative'
}
