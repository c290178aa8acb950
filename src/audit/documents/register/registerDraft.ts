import type { RegisterFacts } from '../../../domain/registerFacts.js'
import { evaluationLines } from '../claims/evaluationClaims.js'
import { impactLines } from '../claims/impactClaims.js'
import { limitLines, orderLines, originLine, scoreLines, stampLine, weightLines } from '../claims/policyClaims.js'
import type { SystemClaims } from '../claims/systemClaims.js'
import { dataLines, goalLines, humanLines, meetLines, riskLines } from '../claims/systemLines.js'
import { given, givenLine } from '../given.js'
import type { RegisterRecord } from './registerRecord.js'

/** A text of several paragraphs. */
export interface Passage {
  readonly paragraphs: readonly string[]
}

/** An entry in the making: gaps still marked, long texts still in paragraphs. */
export type RegisterDraft = { readonly [K in keyof RegisterRecord]: RegisterRecord[K] | Passage }

const sentences = (...lines: readonly string[]): string => lines.join(' ')
const passage = (...paragraphs: readonly string[]): Passage => ({ paragraphs })

const lacks = {
  organisation: 'nog invullen: volledige naam van de organisatie',
  considerations: 'nog invullen: voor- en nadelen, andere mogelijkheden, en waarom de inzet redelijk is',
  oversight: 'nog invullen: wie de voorstellen bekijkt, en wie hoe vaak het geheel bekijkt',
  riskManagement: 'nog invullen: hoe de organisatie met deze risico’s omgaat',
  legalBasis: 'nog invullen: wettelijke basis, met het doel van de wet in het kort',
  dataSources: 'nog invullen: uit welke systemen de gegevens komen',
  provider: 'nog invullen: leverancier, of: intern ontwikkeld',
} as const

/** The fields of the register, in order, with the gaps still marked. */
export function registerDraft(claims: SystemClaims, facts: RegisterFacts): RegisterDraft {
  const { policy } = claims
  return {
    name: givenLine(facts.name) ?? 'Werk voorstellen aan werkzoekenden',
    description_short: sentences(
      'Dit programma vergelijkt werkzoekenden met vacatures.',
      'Het stelt voor welk werk bij wie past en legt uit waarom.',
      'Een medewerker bekijkt het voorstel. Een mens beslist.',
    ),
    organization: given(facts.organisation, lacks.organisation),
    category: facts.themes ?? ['Werk'],
    status: facts.status ?? null,
    begin_date: facts.begin ?? null,
    ...optional('end_date', facts.end),
    contact_email: givenLine(facts.contact) ?? null,
    ...optional('website', facts.publicPage),
    publication_category: facts.category ?? 'Hoog-risico AI-systeem',
    ...optional('url', facts.sourceRegister),
    goal: passage(sentences(...goalLines), sentences(...meetLines)),
    proportionality: given(facts.considerations, lacks.considerations),
    human_intervention: passage(sentences(...humanLines), given(facts.oversight, lacks.oversight)),
    risks: risksOf(claims, facts),
    lawful_basis: given(facts.legalBasis, lacks.legalBasis),
    lawful_basis_grouping: facts.legalReferences ?? null,
    ...optional('process_index_url', facts.processingRegister),
    impacttoetsen_grouping: (facts.assessments as RegisterRecord['impacttoetsen_grouping'] | undefined) ?? null,
    ...optional('impacttoetsen', facts.assessmentsNote),
    source_data: passage(...dataLines, given(facts.dataSources, lacks.dataSources)),
    ...(facts.dataReferences && { source_data_grouping: facts.dataReferences }),
    methods_and_models: passage(
      sentences(...scoreLines(policy)),
      ...weightLines(policy),
      originLine(policy, givenLine(facts.weightsRestOn)),
      sentences(...limitLines(policy)),
      sentences(...orderLines),
      ...evaluationLines(claims),
      stampLine(claims),
    ),
    provider: given(facts.provider, lacks.provider),
    ...optional('publiccode', facts.sourceCode),
    lang: 'nld',
    standard_version: '1.0',
    ...optional('source_id', facts.sourceId),
    ...optional('tags', facts.searchTerms),
  }
}

/** How many characters the field has, and how many findings about groups are told in it if there is room. */
const MOST_CHARACTERS = 2500
const MOST_FINDINGS = 3

/** Risks, how the organisation deals with them, and what was measured: with as many findings as the field has room for, the others counted. */
function risksOf(claims: SystemClaims, facts: RegisterFacts): Passage {
  const telling = (findings: number): Passage => {
    const whole = passage(
      ...riskLines,
      given(facts.riskManagement, lacks.riskManagement),
      ...impactLines(claims, findings),
    )
    const fits = whole.paragraphs.join(' ').length <= MOST_CHARACTERS
    return fits || findings === 0 ? whole : telling(findings - 1)
  }
  return telling(MOST_FINDINGS)
}

const optional = <K extends keyof RegisterRecord>(key: K, text: string | undefined): { [_ in K]?: string } => {
  const line = givenLine(text)
  return (line === undefined ? {} : { [key]: line }) as { [_ in K]?: string }
}
