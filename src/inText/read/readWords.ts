import { foldLetter } from './foldLetter.js'
import { Gap } from './gap.js'
import { joint, type Word } from './word.js'

/** No label has a longer word; a longer one is kept as a place in the text and means nothing. */
const LONGEST_WORD = 60

/** The words of a text in one pass. Marks, soft hyphens and apostrophes inside a word are passed over: `auto’s` is `autos`. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  const folded = new Map<number, string | undefined>()
  const fold = (code: number): string | undefined => {
    if (!folded.has(code)) folded.set(code, foldLetter(code))
    return folded.get(code)
  }
  const gap = new Gap(text)
  let [at, start, end, letters, length] = [0, -1, 0, '', 0]
  const close = () => {
    if (start < 0) return
    const written = text.slice(start, start + 2 * LONGEST_WORD)
    const before = gap.close(words.at(-1), start)
    words.push({
      text: length > LONGEST_WORD ? '' : letters === '&' ? 'en' : letters,
      start,
      end,
      before: words.length === 0 ? joint.paragraph : before,
      bullet: gap.bullet,
      casing: casingOf(written.slice(0, end - start)),
    })
    gap.open(end)
    start = -1
  }
  while (at < text.length) {
    const code = text.codePointAt(at) as number
    const units = code > 0xffff ? 2 : 1
    const letter = start >= 0 && isInsideNumber(text, at, code) ? '.' : fold(code)
    if (letter === undefined) {
      close()
      gap.note(code, at)
    } else if (letter === '') {
      // a mark belongs to the letter before it; a quotation mark or a direction sign after a word does not
      if (isMark(code)) end = at + units
    } else {
      end = at + units
      if (start < 0) [start, letters, length] = [at, '', 0]
      length += letter.length
      if (length <= LONGEST_WORD) letters += letter
    }
    at += units
  }
  close()
  return words
}

/** Whether a sign is the point, comma or colon of `17.00`, `33,6` or `8:30`: then the number is one word, and no whole number. */
function isInsideNumber(text: string, at: number, code: number): boolean {
  return (
    (code === 44 || code === 46 || code === 58) && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
  )
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f

const isDigit = (code: number): boolean => code >= 48 && code <= 57

function casingOf(written: string): Word['casing'] {
  const [first = ''] = written
  if (first.toLowerCase() === first) return 'small'
  return written.toUpperCase() === written ? 'capitals' : 'capital'
}
