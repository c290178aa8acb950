import { plainText } from '../../explain/text/plainText.js'
import type { CarvingResult } from '../carvingResult.js'
import { type CarvingTongue, freedLines, functionLines, jobNames, proofLine, remainingLines } from './functionLines.js'

/** What an employer reads: the function, what it frees, what stays. Of candidates nothing but ids, in the order of these. */
export function textForEmployer(result: CarvingResult, carving: CarvingTongue): string {
  const { words } = carving
  const { functions, end } = result
  const name = jobNames(result)
  const told = functions.flatMap((carved, at) => {
    // A ranking would tell of their wishes and limits.
    const ids = carved.opens.map(({ candidateId }) => plainText(candidateId)).sort()
    return [
      ...functionLines(carved, functions.length > 1 ? at + 1 : undefined, name, carving),
      ...freedLines(carved, name, carving),
      '',
      `${words.employer.whom(ids.join(', '), ids.length)}.`,
      proofLine(carved, carving),
      '',
    ]
  })
  return [
    ...told,
    ...(functions.length > 1 ? [words.oneAfterAnother] : []),
    words.end[end],
    ...remainingLines(result, name, carving),
    '',
    words.proposal,
  ].join('\n')
}
