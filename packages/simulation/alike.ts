/** Whether two sets of facts hold the same under the same names. */
export function isAlike(one: object, other: object): boolean {
  const names = Object.keys(one)
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => (one as Readonly<Record<string, unknown>>)[name] === (other as Readonly<Record<string, unknown>>)[name])
  )
}
