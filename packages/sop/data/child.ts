/** Closed lists of the child procedure (D21–D23). */
export const childLists = {
  guardianKinds: ['social-centre', 'parent', 'relative', 'foster-carer', 'lawyer-or-ngo'],
  // Nobody speaks for a child who is suspected of having exploited it, or of whom nobody has asked.
  suspicion: ['no', 'yes', 'not-known'],
  dismissalReasons: ['suspected', 'does-not-act', 'child-asked', 'cannot-go-on', 'replaced'],
  orderMeasures: ['no-contact', 'no-approach', 'leave-home', 'return-papers', 'correction-programme'],
  orderHandedTo: ['guardian', 'child', 'both'],
  orderEndings: ['threat-over', 'child-moved', 'replaced', 'court'],
  childHeard: ['in-person', 'through-trusted-adult', 'too-young-to-speak'],
  bestInterests: ['views', 'identity', 'family-unity', 'safety', 'vulnerability', 'health', 'education'],
  panelMembers: ['psychologist', 'social-worker', 'guardian', 'doctor', 'teacher', 'lawyer', 'police'],
  ageGrounds: ['papers-contradict', 'own-statement', 'appearance', 'told-by-others'],
  ageMethods: ['papers', 'life-history', 'psychologist', 'teacher', 'medical'],
  assent: ['yes', 'no', 'not-asked'],
  doubtLeft: ['no', 'yes'],
  // A ladder: each rung is tried before the next. A police cell is no rung.
  placements: ['own-family', 'kin', 'foster', 'institution'],
  whyNotLower: ['not-safe-there', 'family-suspected', 'nobody-able', 'child-against', 'no-free-place', 'siblings-together'],
  durableSolutions: ['family', 'alternative-care', 'return', 'independent-living', 'other'],
  childPresent: ['psychologist', 'guardian', 'parent', 'relative', 'teacher', 'lawyer', 'interpreter'],
  interviewRooms: ['child-room', 'home-like', 'office'],
  recordings: ['audio-video', 'audio', 'notes'],
  representedBy: ['guardian', 'social-centre', 'parent', 'relative', 'nobody-yet'],
} as const
