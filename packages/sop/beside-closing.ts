/**
 * What the SOP prints as states G2 and G3 and no machine moves to: facts of the whole case, kept and judged for all its procedures at once, so
 * that no procedure can contradict them.
 */
export const besideClosing = [
  {
    code: 'G2',
    name: 'restricted',
    instead:
      'a case is closed to all but those it names (conflict of interest), or its use rests at the wish of the person; whoever restricts, and why, is a row of its own',
  },
  {
    code: 'G3',
    name: 'destroyed',
    instead:
      'once every procedure has ended and the term of its outcome is over, two people agree, a waiting time passes, and the root of the case goes; the history of steps stays',
  },
] as const
