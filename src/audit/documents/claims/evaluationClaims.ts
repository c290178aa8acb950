import { engineVersion as thisVersion } from '../../../version.js'
import type { Figure, PolicyEvaluation, ScoreBand } from '../../evaluate/evaluation.js'
import type { Success } from '../../evaluate/success.js'
import { percentRange, percentText, ratioText } from '../../impact/page/figureText.js'
import { type Block, paragraph, table } from '../auditDocument.js'
import { gap } from '../gap.js'
import { given } from '../given.js'
import type { SystemClaims } from './systemClaims.js'

const came: Readonly<Record<Success, string>> = {
  accepted: 'mensen gingen ermee verder',
  started: 'iemand begon er te werken',
  'still-there-3': 'iemand werkte er na 3 maanden nog',
  'still-there-6': 'iemand werkte er na 6 maanden nog',
  'still-there-12': 'iemand werkte er na 12 maanden nog',
}

/** What was measured of how well a score tells what comes of a proposal, in sentences; gaps where it was not, or not with this version. */
export function evaluationLines(claims: SystemClaims): string[] {
  const evaluation = claimedEvaluation(claims)
  if (typeof evaluation === 'string') return [gap(evaluation)]
  const { counts, stamp, auc, ndcg } = evaluation
  return [
    `Gemeten op: ${given(claims.measured?.on, 'nog invullen: waarop gemeten is')}.`,
    `Geslaagd heet hier: ${came[stamp.success]}. Van ${counts.known} van ${counts.proposals} voorstellen is bekend of dat zo is; ${counts.successes} slaagden.`,
    figureLine(
      auc,
      'Hoe vaak een geslaagd voorstel hoger scoorde dan een niet geslaagd (AUC; 0,5 is toeval)',
      'of een geslaagd voorstel hoger scoort dan een niet geslaagd (AUC)',
      stamp.confidence,
    ),
    figureLine(
      ndcg,
      `Hoe hoog geslaagde voorstellen in hun lijst stonden (nDCG bij ${stamp.k}; 1 is bovenaan)`,
      `hoe hoog geslaagde voorstellen in hun lijst staan (nDCG bij ${stamp.k})`,
      stamp.confidence,
    ),
    'Alleen wat is voorgesteld kon slagen. Een score is een volgorde en geen kans.',
  ]
}

/** The same with the share that came to something per band of scores. Of a band with too few cases nothing is told. */
export function evaluationBlocks(claims: SystemClaims): Block[] {
  const evaluation = claimedEvaluation(claims)
  const lines = evaluationLines(claims).map((line) => paragraph(line))
  if (typeof evaluation === 'string') return lines
  const { bands, stamp } = evaluation
  const head = ['score', 'bekend', 'geslaagd', 'aandeel', `interval (${whole(stamp.confidence)})`]
  return [...lines, table(head, bands.map(bandRow))]
}

function bandRow({ from, to, known, successes, share }: ScoreBand): string[] {
  const scores = `${from} tot ${to}`
  if (!share.enough) return [scores, '–', '–', 'te weinig gegevens', '–']
  const { lowest, highest } = share.interval
  return [scores, String(known), String(successes), percentText(share.value, ','), percentRange(lowest, highest, ',')]
}

/** The evaluation, or why it says nothing of this system. Of which policy its proposals were, it does not say: `on` does. */
function claimedEvaluation({ measured, engineVersion = thisVersion }: SystemClaims): PolicyEvaluation | string {
  const { evaluation } = measured ?? {}
  const what = 'of een hogere score vaker tot werk leidt'
  if (evaluation === undefined) return `niet gemeten: ${what}`
  return evaluation.stamp.engineVersion === engineVersion ? evaluation : `niet gemeten met deze versie: ${what}`
}

/** A confidence as people say it: `95%`, `99,5%`. */
const whole = (confidence: number): string => percentText(confidence, ',').replace(',0', '')

function figureLine(figure: Figure, name: string, lacking: string, confidence: number): string {
  if (figure.enough) {
    const { lowest, highest } = figure.interval
    return `${name}: ${ratioText(figure.value, ',')} (interval van ${whole(confidence)}: ${ratioText(lowest, ',')} tot ${ratioText(highest, ',')}).`
  }
  const why = figure.why === 'too-few' ? 'te weinig gegevens' : 'alles slaagde, of niets'
  return gap(`niet gemeten: ${lacking}; ${why}`)
}
