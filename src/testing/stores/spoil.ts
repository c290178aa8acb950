/** Tries to change all that it finds in data. What is frozen stays. */
export function spoil(data: unknown): void {
  if (typeof data !== 'object' || data === null) return
  for (const [key, part] of Object.entries(data)) {
    spoil(part)
    Reflect.set(data, key, 'spoilt')
  }
}
