import { canonicalJson } from '../../domain/hash.js'
import type { Conflict } from '../impossible.js'
import type { ToldPart } from '../part.js'
import type { EventCounts, MeetingWords } from './meetingWords.js'

/** A conflict as one line: what each part comes down to, parts that come to the same together, and what follows. */
export function conflictText(
  conflict: Conflict,
  words: MeetingWords,
  name: (of: 'candidate' | 'employer', id: string) => string,
  counts: EventCounts,
): string {
  const groups = new Map<string, ToldPart[]>()
  for (const part of conflict.parts) {
    const { id: _, ...same } = part
    const key = canonicalJson(same)
    groups.set(key, [...(groups.get(key) ?? []), part])
  }
  const sentences = [...groups.values()].flatMap((parts) => {
    const [first] = parts
    if (first === undefined) return []
    const others = first.of === 'candidate' ? 'employer' : 'candidate'
    const named = parts.map(({ of, id }) => name(of, id))
    const about = (first.ids ?? []).map((id) => name(others, id))
    return [`${words.part(first, named, about)}.`]
  })
  const leasts = conflict.parts.filter(({ part }) => part === 'least')
  const [only] = leasts
  if (leasts.length === conflict.parts.length) sentences.push(words.given(counts))
  sentences.push(
    leasts.length === 1 && only !== undefined
      ? words.atMost(name(only.of, only.id), conflict.wanted - conflict.short)
      : words.short(conflict.short),
  )
  return sentences.join(' ')
}
