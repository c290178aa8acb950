import { readOptions } from '../../../domain/readOptions.js'
import { type RegisterFacts, registerFactsSchema } from '../../../domain/registerFacts.js'
import { PassendError } from '../../../errors.js'
import { oneLine } from '../../../explain/text/plainText.js'
import { type AuditDocument, type Block, chapter, documentOf, links, paragraph, part, title } from '../auditDocument.js'
import { readClaims } from '../claims/readClaims.js'
import type { SystemClaims } from '../claims/systemClaims.js'
import { gap, plainWithGaps } from '../gap.js'
import { type Passage, type RegisterDraft, registerDraft } from './registerDraft.js'
import { type RegisterField, type RegisterRecord, registerSections } from './registerRecord.js'

/** What an entry of the register is made of: what the engine is set to and what was measured of it, and the facts of the organisation. */
export interface RegisterInput extends SystemClaims {
  readonly facts?: RegisterFacts
}

/** An entry of the register as data and as a text of the same fields. */
export interface RegisterEntry extends AuditDocument {
  /** JSON under the field names of the register. */
  readonly record: RegisterRecord
}

/**
 * An entry for the Algoritmeregister, publication standard 1.0, in Dutch. What it says of the engine follows from the policy and from
 * figures that were measured; what only the organisation knows, it is given. Nothing is filled in for either: it is a visible gap.
 * @throws PassendError `invalid-option` for facts that are not of their form, and for a field that would be longer than the register takes.
 */
export function registerEntry({ facts: given = {}, ...claims }: RegisterInput): RegisterEntry {
  const facts = readOptions(registerFactsSchema, given, 'The facts of a register entry', advice)
  const draft = registerDraft(readClaims(claims), facts)
  const record = recordOf(draft)
  checkLengths(record)
  const sections = registerSections.flatMap(({ heading, fields }) => {
    const shown = fields.flatMap((field) => fieldBlocks(field, draft))
    return shown.length === 0 ? [] : [chapter(heading), ...shown]
  })
  return { record, ...documentOf([title('Registratie in het Algoritmeregister'), ...sections]) }
}

const advice =
  "Give what the organisation knows as { facts: { organisation: 'Gemeente Noorderhaaks', status: 'In gebruik', begin: '2027-01', contact, legalBasis, ... } }; links begin with https://."

/** The register takes each text as one, without line ends. */
function recordOf(draft: RegisterDraft): RegisterRecord {
  const written = Object.entries(draft).map(([key, value]) => {
    if (isPassage(value)) return [key, plainWithGaps(value.paragraphs.join(' '))]
    return [key, typeof value === 'string' ? plainWithGaps(value) : value]
  })
  return Object.fromEntries(written) as RegisterRecord
}

const isPassage = (value: unknown): value is Passage =>
  typeof value === 'object' && value !== null && 'paragraphs' in value

function fieldBlocks({ key, title: name }: RegisterField, draft: RegisterDraft): Block[] {
  if (!(key in draft)) return []
  const value = draft[key]
  if (isPassage(value)) return [part(name), ...value.paragraphs.map((text) => paragraph(text))]
  if (typeof value === 'string') return [part(name), paragraph(value)]
  if (value === null || value === undefined) return [part(name), paragraph(gap(`nog invullen: ${name.toLowerCase()}`))]
  return [
    part(name),
    links(
      value.map((one) => (typeof one === 'string' ? { title: one } : { title: oneLine(one.title), link: one.link })),
    ),
  ]
}

function checkLengths(record: RegisterRecord): void {
  for (const { key, title: name, most } of registerSections.flatMap(({ fields }) => fields)) {
    const value = record[key]
    if (most === undefined || typeof value !== 'string' || value.length <= most) continue
    throw new PassendError(
      'invalid-option',
      `Field '${name}' (${key}) would have ${value.length} characters; the register takes ${most}.`,
      'Shorten the facts that go into it.',
      { field: key, length: value.length, most },
    )
  }
}
