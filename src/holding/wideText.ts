import { damaged } from './snapshotError.js'

/** The most bytes that a UTF-16 unit takes. */
export const BYTES_A_UNIT = 3

/** How many units go into a string at once: few enough for the arguments of a call. */
const CHUNK = 4096

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/**
 * Writes a text into bytes from a place on and gives the place after it. UTF-8, but for half of a surrogate pair without
 * its other half, which takes three bytes (WTF-8), so that every text comes back as it was. The caller sees to it that
 * there is room: `BYTES_A_UNIT` for each unit of the text.
 */
export function writeText(text: string, bytes: Uint8Array, from: number): number {
  let at = from
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place)
    if (unit < 0x80) {
      bytes[at++] = unit
    } else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6)
      bytes[at++] = 0x80 | (unit & 0x3f)
    } else if (isHigh(unit) && isLow(text.charCodeAt(place + 1))) {
      const point = 0x10000 + ((unit & 0x3ff) << 10) + (text.charCodeAt(++place) & 0x3ff)
      bytes[at++] = 0xf0 | (point >> 18)
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f)
      bytes[at++] = 0x80 | ((point >> 6) & 0x3f)
      bytes[at++] = 0x80 | (point & 0x3f)
    } else {
      bytes[at++] = 0xe0 | (unit >> 12)
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
      bytes[at++] = 0x80 | (unit & 0x3f)
    }
  }
  return at
}

/** Reads the text that stands from one place of the bytes up to another, or throws a PassendError `damaged-snapshot`. */
export function readText(bytes: Uint8Array, from: number, to: number): string {
  for (let at = from; at < to; at++) if ((bytes[at] as number) >= 0x80) return readWide(bytes, from, to)
  if (to - from <= CHUNK) return readAscii(bytes, from, to)
  let text = ''
  for (let at = from; at < to; at += CHUNK) text += readAscii(bytes, at, Math.min(to, at + CHUNK))
  return text
}

/** Bytes as they are, each a unit: at most CHUNK of them. */
function readAscii(bytes: Uint8Array, from: number, to: number): string {
  const units = new Array<number>(to - from)
  for (let at = from; at < to; at++) units[at - from] = bytes[at] as number
  return String.fromCharCode.apply(null, units)
}

function readWide(bytes: Uint8Array, from: number, to: number): string {
  let text = ''
  let units: number[] = []
  for (let at = from; at < to; ) {
    const point = pointAt(bytes, at, to)
    at += widthOf(point)
    if (point < 0x10000) units.push(point)
    else units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + (point & 0x3ff))
    if (units.length >= CHUNK) {
      text += String.fromCharCode.apply(null, units)
      units = []
    }
  }
  return text + String.fromCharCode.apply(null, units)
}

const widthOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** The code point whose bytes begin at a place, in no more bytes than it needs. */
function pointAt(bytes: Uint8Array, at: number, to: number): number {
  const first = bytes[at] as number
  if (first < 0x80) return first
  const width = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  let point = first & (0x7f >> width)
  let whole = first >= 0xc2 && first < 0xf5 && at + width <= to
  for (let next = 1; next < width; next++) {
    const byte = bytes[at + next] ?? 0
    whole &&= (byte & 0xc0) === 0x80
    point = (point << 6) | (byte & 0x3f)
  }
  if (!whole || point > 0x10ffff || widthOf(point) !== width) throw damaged('a text in it is not UTF-8')
  return point
}
