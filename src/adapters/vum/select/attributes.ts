import { commandLevels, contractTypes, workingLevels } from '../codes.js'
import { licenceKeys } from '../licences.js'
import type { Group } from '../message.js'
import { codeAt, conceptAt, dateAt, indicationAt, integerAt, leafAt, type Read, take } from '../values.js'

/** A comparison that a question can ask: the four of the contract. */
export type Operator = '$eq' | '$gte' | '$lte' | '$lt'

/** What is compared: an indication, a number, a day as text, a code or a URI. */
export type Comparable = boolean | number | string

/** Reads a value of a group under a name, of a message and of a question alike; undefined is absent. */
type ReadAt = (group: Group | undefined, name: string) => Read<Comparable> | undefined

/** Attributes by their name in lower case, as keys are compared; each with its name as the contract spells it. */
export type Named<T> = ReadonlyMap<string, T & { readonly name: string }>

/** An attribute with one value, and the comparisons that the contract has for it. */
export interface SingleAttribute {
  readonly operators: readonly Operator[]
  readonly read: ReadAt
  /** The objects of a message, or of an entry, in which it may stand, the likeliest first: '' is the whole. */
  readonly inside: readonly string[]
}

/** An attribute that is a list, and the attributes of its entries. */
export interface ListAttribute {
  /** The object of a message in which the list stands: '' is the whole. */
  readonly inside: string
  readonly entry: Named<SingleAttribute>
  /** The attribute that a question about an entry must name, if there is one. */
  readonly mustName?: string
}

/** What can be asked of messages of one kind, by the last part of its key. */
export interface Attributes {
  readonly single: Named<SingleAttribute>
  readonly lists: Named<ListAttribute>
  /** The objects that a question may write an attribute in, or before it with a dot. */
  readonly containers: ReadonlySet<string>
}

const named = <T>(attributes: Readonly<Record<string, T>>): Named<T> =>
  new Map(Object.entries(attributes).map(([name, attribute]) => [name.toLowerCase(), { ...attribute, name }] as const))

const hours: ReadAt = (group, name) => integerAt(group, name, 0, 99)

/** A code of one of the standard's lists, as it is. */
function codeOf(codes: ReadonlyMap<string, unknown>): ReadAt {
  const itself = new Map([...codes.keys()].map((code) => [code, code] as const))
  return (group, name) => codeAt(group, name, itself)
}

const language: ReadAt = (group, name) => {
  const leaf = leafAt(group, name)
  const code = typeof leaf?.value === 'string' ? leaf.value.trim().toLowerCase() : ''
  if (leaf === undefined || !/^[a-z]{3}$/.test(code)) return undefined
  take(leaf)
  return { value: code, leaf }
}

/**
 * The level that a vacature asks at least. 0 is "not applicable" and so absent. 7, "not known yet", is a value here: the
 * contract asks it by name (`$lt: '7'` without it, `$eq: '7'` only it).
 */
const minimumLevel: ReadAt = (group, name) => codeAt(group, name, minimumLevels)
const minimumLevels = new Map([...workingLevels.keys()].map((code) => [code, Number(code) || undefined] as const))

/** The occupation of an entry, or of a vacature: in a `beroep`, or without. */
const occupation: SingleAttribute = {
  operators: ['$eq'],
  read: (group, name) => conceptAt(group, name) ?? conceptAt(group, `beroep.${name}`),
  inside: ['beroep', ''],
}

const inEntry = (read: ReadAt, ...operators: readonly Operator[]): SingleAttribute => ({
  operators,
  read,
  inside: [''],
})

const licences = {
  entry: named({ codeSoortRijbewijs: inEntry(codeOf(licenceKeys), '$eq') }),
}
const languages = {
  entry: named({
    codeTaal: inEntry(language, '$eq'),
    codeNiveauTaalbeheersingMondeling: inEntry((group, name) => codeAt(group, name, commandLevels), '$gte'),
    codeNiveauTaalbeheersingSchriftelijk: inEntry((group, name) => codeAt(group, name, commandLevels), '$gte'),
  }),
  mustName: 'codeTaal',
}

const shared: Readonly<Record<string, SingleAttribute>> = {
  indicatieOnregelmatigWerkOfPloegendienst: {
    operators: ['$eq'],
    read: indicationAt,
    inside: ['flexibiliteit'],
  },
  aantalWerkurenPerWeekMaximaal: { operators: ['$gte'], read: hours, inside: ['werktijden'] },
  aantalWerkurenPerWeekMinimaal: { operators: ['$lte'], read: hours, inside: ['werktijden'] },
}

/** What can be asked of a werkzoekendeprofiel (MPWerkzoekende of koppelvlak 3.0.0). */
export const candidateAttributes: Attributes = {
  single: named({
    ...shared,
    indicatieKantoortijden: { operators: ['$eq'], read: indicationAt, inside: ['werktijden'] },
    datumAanvangBeschikbaarVoorWerk: { operators: ['$lte'], read: dateAt, inside: ['flexibiliteit'] },
  }),
  lists: named<ListAttribute>({
    bemiddelingsberoep: { inside: '', entry: named({ codeBeroepsnaam: occupation }) },
    contractvorm: {
      inside: '',
      entry: named({ codeTypeArbeidscontract: inEntry(codeOf(contractTypes), '$eq') }),
    },
    rijbewijs: { inside: 'arbeidsmarktkwalificatie', ...licences },
    taalbeheersing: { inside: 'arbeidsmarktkwalificatie', ...languages },
  }),
  containers: new Set(['flexibiliteit', 'werktijden', 'arbeidsmarktkwalificatie']),
}

/** What can be asked of a vacature (MPVacature of koppelvlak 3.0.0). */
export const vacancyAttributes: Attributes = {
  single: named({
    ...shared,
    codeBeroepsnaam: occupation,
    codeWerkEnDenkniveauMinimaal: { operators: ['$eq', '$gte', '$lt'], read: minimumLevel, inside: [''] },
    datumAanvangWerkzaamheden: { operators: ['$gte'], read: dateAt, inside: ['arbeidsvoorwaarden'] },
  }),
  lists: named<ListAttribute>({
    rijbewijs: { inside: '', ...licences },
    taalbeheersing: { inside: '', ...languages },
  }),
  containers: new Set(['beroep', 'flexibiliteit', 'werktijden', 'arbeidsvoorwaarden']),
}
