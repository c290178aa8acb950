/** Plain data that nobody can change any more: it is frozen as it stands, at every depth, however deep. */
export function frozen<T>(value: T): T {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one !== 'object' || one === null || Object.isFrozen(one)) continue
    Object.freeze(one)
    for (const part of Object.values(one)) open.push(part)
  }
  return value
}
