import { engineVersion } from '../../version.js'
import type { FollowedProposal } from '../proposal.js'
import { blocksOf } from '../statistics/blocksOf.js'
import { areaFigure, MOST_BLOCKS } from './areaFigure.js'
import { criterionFigures } from './criterionFigures.js'
import { type EvaluationCaution, evaluationCautions, type PolicyEvaluation } from './evaluation.js'
import { gainFigure, isMixed } from './gainFigure.js'
import { byList, knownCases } from './knownCases.js'
import { type EvaluateOptions, resolveEvaluateOptions } from './options.js'
import { readProposals } from './readProposals.js'
import { reasonCounts } from './reasonCounts.js'
import { risesOf, scoreBands } from './scoreBands.js'

/** With fewer people than this an interval by people is rough. */
const FEW_PEOPLE = 30

/**
 * What came of what was proposed: the share that succeeded per band of scores, how well the score and each criterion tell who succeeds,
 * and why people said no. Proposals are as `followedProposals` reads them from a log; their order changes nothing. Each figure says when
 * there are too few cases for it.
 * @throws PassendError `invalid-option` or `invalid-policy`, naming what is wrong.
 */
export function evaluatePolicy(
  proposals: readonly FollowedProposal[],
  options: EvaluateOptions = {},
): PolicyEvaluation {
  const resolved = resolveEvaluateOptions(options)
  const { success, k, confidence, resamples, seed, least } = resolved
  const read = readProposals(proposals)
  const { known, ...others } = knownCases(read, success)
  const people = blocksOf(
    known.map(({ proposal }) => proposal.candidateId),
    MOST_BLOCKS,
    seed,
  )
  const lists = byList(known, ({ proposal }) => proposal.listId)
  const bands = scoreBands(known, resolved)
  const cases = {
    values: Uint16Array.from(known, ({ proposal }) => proposal.score),
    success: Uint8Array.from(known, (one) => Number(one.success)),
  }
  const successes = known.filter((one) => one.success).length
  const figures: Omit<PolicyEvaluation, 'cautions'> = {
    stamp: { success, k, confidence, resamples, seed, least, engineVersion },
    counts: {
      proposals: read.length,
      ...others,
      known: known.length,
      successes,
      failures: known.length - successes,
      people: new Set(known.map(({ proposal }) => proposal.candidateId)).size,
      lists: lists.length,
      byHand: known.filter(({ proposal }) => proposal.byHand === true).length,
    },
    bands,
    rises: risesOf(bands),
    auc: areaFigure(cases, people, 'score', resolved),
    ndcg: gainFigure(lists, resolved),
    criteria: criterionFigures(known, people, resolved),
    reasons: reasonCounts(read),
  }
  return { ...figures, cautions: cautionsOf(figures, lists.filter(isMixed).length) }
}

function cautionsOf(
  { counts, bands, auc, ndcg, criteria, rises, reasons }: Omit<PolicyEvaluation, 'cautions'>,
  mixed: number,
): EvaluationCaution[] {
  const all = [auc, ndcg, ...bands.map(({ share }) => share), ...criteria.map((criterion) => criterion.auc)]
  const holds: Readonly<Record<EvaluationCaution, boolean>> = {
    'shown-only': true,
    'not-calibrated': true,
    'too-few': all.some((figure) => !figure.enough && figure.why === 'too-few'),
    'one-kind-only': counts.known > 0 && (counts.successes === 0 || counts.failures === 0),
    'few-people': counts.people < FEW_PEOPLE,
    'much-open': counts.open > 0 && 2 * counts.open >= counts.open + counts.setAside + counts.known,
    'lists-of-one-kind': counts.lists > 0 && 2 * mixed < counts.lists,
    'no-measures': counts.known > 0 && criteria.length === 0,
    falls: rises.enough && !rises.always,
    'blocked-came': counts.blockedThatCame > 0,
    'unseen-reason': reasons.some(({ speaksOf }) => speaksOf.some(({ unseen }) => unseen)),
  }
  return evaluationCautions.filter((code) => holds[code])
}
