import { hostileText } from './hostileValues.js'
import type { SeededRandom } from './random.js'

const encoder = new TextEncoder()

/** Signs that files are made of, and that readers act on. */
const signs = [
  '"',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '{',
  '}',
  '[',
  ']',
  ':',
  '\\',
  '\u0000',
  '#',
  '|',
  '-',
  '9',
  '\ufeff',
  ' ',
] as const

/** A copy of bytes with one to four changes: flipped, cut, doubled, spliced, with a hostile text or a sign put in. One in eight as it is. */
export function mutatedBytes(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  if (random.once(8)) return Uint8Array.from(bytes)
  let changed = bytes
  for (let left = 1 + random.below(4); left > 0; left--) changed = change(changed, random)
  return changed
}

/** The same for the text of a file; bytes that are no UTF-8 any more become the sign for that. */
export const mutatedText = (text: string, random: SeededRandom): string =>
  new TextDecoder().decode(mutatedBytes(encoder.encode(text), random))

function change(bytes: Uint8Array, random: SeededRandom): Uint8Array {
  const at = random.below(bytes.length + 1)
  const length = random.pick([1, 1, 2, 8, 40, 300])
  switch (random.below(7)) {
    case 0: {
      const copy = Uint8Array.from(bytes) // a slice of a Buffer would be the same memory
      if (copy.length > 0) copy[at % copy.length] = (copy[at % copy.length] as number) ^ (1 << random.below(8))
      return copy
    }
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length))
    case 2:
      return joined(bytes.subarray(0, at), encoder.encode(hostileText(random)), bytes.subarray(at))
    case 3: {
      const from = random.below(bytes.length + 1)
      return joined(bytes.subarray(0, at), bytes.subarray(from, from + length), bytes.subarray(at))
    }
    case 4:
      return Uint8Array.from(bytes.subarray(0, at))
    case 5:
      return joined(
        bytes.subarray(0, at),
        Uint8Array.from({ length }, () => random.below(256)),
        bytes.subarray(at),
      )
    default:
      return joined(
        bytes.subarray(0, at),
        encoder.encode(random.pick(signs).repeat(length > 8 ? 1 : length)),
        bytes.subarray(at),
      )
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
