/** How many leading digits two codes share: the depth to which two ISCO or SBI codes name the same. */
export function sharedDigits(a: string, b: string): number {
  let digits = 0
  while (digits < a.length && digits < b.length && a[digits] === b[digits]) digits++
  return digits
}
