import { criterionIds } from '../../domain/criterionId.js'

const text = (piece: string): Uint8Array => Buffer.from(piece)

/** What stands between the ids and the numbers of a ranking, as bytes: the names are those of a ranking as JSON. */
export const pieces = {
  forCandidate: text('{"for":{"candidateId":'),
  forVacancy: text('{"for":{"vacancyId":'),
  matches: text('},"matches":['),
  candidateId: text('{"candidateId":'),
  vacancyId: text(',"vacancyId":'),
  eligible: text(',"status":"eligible","score":'),
  toVerify: text(',"status":"to-verify","score":'),
  demand: text(',"demand":'),
  wish: text(',"wish":'),
  lowest: text(',"range":{"lowest":'),
  highest: text(',"highest":'),
  endOfMatch: text('}}'),
  comma: text(','),
  openHiring: text('],"openHiring":'),
  endOfMatches: text(']'),
  leftOut: text(',"leftOut":'),
  none: text('[]'),
  eligibleCount: text(',"counts":{"eligible":'),
  toVerifyCount: text(',"toVerify":'),
  blockedCount: text(',"blocked":'),
  openHiringCount: text(',"openHiring":'),
  leftOutCount: text(',"leftOut":'),
  blockedBy: text(',"filtered":0},"blockedBy":{'),
  endOfLine: text('}}\n'),
} as const

/** How the count of each criterion begins, in reporting order. */
export const namePieces = criterionIds.map((id) => text(`"${id}":`))
