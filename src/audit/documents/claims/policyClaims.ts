import { criteria } from '../../../criteria/index.js'
import type { CriterionId } from '../../../domain/criterionId.js'
import { defaultPolicy } from '../../../domain/defaultPolicy.js'
import { hashOf } from '../../../domain/hash.js'
import { type Policy, policyStamp } from '../../../domain/policy.js'
import { labels } from '../../../explain/text/dutch/labels.js'
import { plainText } from '../../../explain/text/plainText.js'
import { engineVersion as thisVersion } from '../../../version.js'
import { gap } from '../gap.js'
import type { SystemClaims } from './systemClaims.js'

const parts = [
  ['demand', 'affinity', 'Vraag van de werkgever, wat moet blijken'],
  ['demand', 'barrier', 'Vraag van de werkgever, wat alleen kan afdoen'],
  ['wish', 'affinity', 'Wens van de werkzoekende, wat moet blijken'],
  ['wish', 'barrier', 'Wens van de werkzoekende, wat alleen kan afdoen'],
] as const

/** Which criteria count in each part of the score and how heavily, and which do not. */
export function weightLines({ weights }: Policy): string[] {
  const counted = parts.map(([side, kind, name]) => {
    const own = criteria.filter((one) => one.side === side && one.kind === kind && weights[one.id] > 0)
    return `${name}: ${own.map(({ id }) => `${labels.criteria[id]} (gewicht ${weights[id]})`).join('; ')}.`
  })
  const left = criteria.filter(({ id }) => weights[id] === 0).map(({ id }) => labels.criteria[id])
  return [...counted, ...(left.length === 0 ? [] : [`Telt niet mee (gewicht 0): ${left.join('; ')}.`])]
}

const combining: Readonly<Record<Policy['combine'], string>> = {
  harmonic: 'De score is het harmonisch gemiddelde van de twee kanten: een goede kant maakt een slechte niet goed.',
  minimum: 'De score is die van de laagste van de twee kanten.',
  arithmetic: 'De score is het gewone gemiddelde van de twee kanten: een goede kant kan een slechte goedmaken.',
}

/** How a score comes about. */
export const scoreLines = ({ combine, unknown }: Policy): string[] => [
  'De invoer is een profiel van een werkzoekende en een vacature. Per criterium rekent het programma een maat uit van 0 tot 1000.',
  'Er zijn twee kanten: wat de werkgever vraagt, en wat de werkzoekende wil en nodig heeft.',
  'Elke kant is het gewogen gemiddelde van wat moet blijken, maal het gewogen gemiddelde van wat alleen kan afdoen.',
  combining[combine],
  `Wat niet bekend is, telt als ${unknown} van 1000 en wordt genoemd. Het is geen ja en geen nee.`,
]

/** What can rule a pair out, whatever its score. */
export function limitLines({ strength }: Policy): string[] {
  const musts = (Object.keys(strength) as (keyof Policy['strength'])[])
    .filter((id) => strength[id] === 'must')
    .map((id: CriterionId) => labels.criteria[id])
  return [
    'Grenzen staan los van de score: geen score maakt goed dat werk niet kan.',
    'Is een grens niet gehaald? Dan is het paar geblokkeerd en staat het onder alle andere. Is niet bekend of een grens gehaald is? Dan moet een mens dat eerst navragen.',
    musts.length === 0
      ? 'Geen enkele wens of vraag is vanzelf hard; een vacature of een profiel kan iets hard maken.'
      : `Vanzelf hard, als ernaar gevraagd wordt: ${musts.join('; ')}. Een vacature of een profiel kan ook iets anders hard of juist zacht maken.`,
    'Altijd hard: papieren die de wet eist, en plekken die de wet aan een doelgroep voorbehoudt.',
  ]
}

/** What holds of every ranking. */
export const orderLines: readonly string[] = [
  'Vooraan staat wie niet geblokkeerd is. Dan gaat de hoogste score voor, dan de zwakste van de twee kanten, dan een lot.',
  'Het lot volgt uit een opgegeven getal. Een nummer of de volgorde van invoer speelt nooit mee.',
  'De score van een paar hangt niet af van wie er verder in de lijst staat. Dezelfde invoer geeft altijd dezelfde uitkomst.',
  'Een loonkostensubsidie of andere regeling voor de werkgever verandert geen score.',
  'Vacatures met open hiring krijgen geen score en geen volgorde.',
  'Het programma is niet zelflerend. Gewichten veranderen alleen als een mens een nieuwe weging vaststelt.',
]

/** By what the weights are as they are: known for the default, else for whoever set them to say. */
export const originLine = (policy: Policy, origin: string | undefined): string => {
  if (origin !== undefined) return origin
  return hashOf(policy) === hashOf(defaultPolicy)
    ? 'De gewichten zijn de beginwaarden van het programma: beredeneerd, en niet aan uitkomsten getoetst.'
    : gap('nog invullen: waarop de gewichten berusten')
}

/** By which the system is told apart that a document is about. */
export function stampLine({ policy, taxonomy, engineVersion = thisVersion }: SystemClaims): string {
  const { id, version, hash } = policyStamp(policy)
  const named = (what: string, name: string, of: string, digest: string) =>
    `${what} ${plainText(name)}, versie ${plainText(of)} (hash ${plainText(digest).slice(0, 12)})`
  return `Dit gaat over passend, versie ${plainText(engineVersion)}, met ${named('weging', id, version, hash)} en ${named('taxonomie', taxonomy.id, taxonomy.version, taxonomy.hash)}.`
}
