/** How deep data of an entry is nested at the most: a policy, the deepest that there is, takes less than ten. */
const DEEPEST = 100

/** Whether data is nested so deep that no store writes it: what goes through it level by level could run out of stack. */
export function nestsTooDeep(data: unknown): boolean {
  let level: unknown[] = [data]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}
