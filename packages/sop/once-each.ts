/** The same answer for the same object, worked out when it is first asked and kept as long as the object lives; the object must never be changed. */
export function onceEach<Of extends object, Answer extends object>(make: (of: Of) => Answer): (of: Of) => Answer {
  const kept = new WeakMap<Of, Answer>()
  return (of) => {
    const known = kept.get(of)
    if (known) return known
    const made = make(of)
    kept.set(of, made)
    return made
  }
}
