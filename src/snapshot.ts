import { PassendError } from './errors.js'
import { unpackSections } from './holding/container.js'
import { damaged, snapshotError } from './holding/snapshotError.js'
import { Matcher } from './matcher.js'
import type { MatcherOptions } from './matcherOptions.js'
import { createOutlook } from './prepare/createOutlook.js'
import type { SnapshotHeader } from './snapshotHeader.js'
import { createInstruments } from './steps/instruments.js'
import { createTaxonomy, type Taxonomy } from './taxonomy/taxonomy.js'
import { engineVersion } from './version.js'

/** The options of a matcher that are functions or objects of the caller's own, and so are not in a snapshot. */
export interface OpenSnapshotOptions extends Pick<MatcherOptions, 'places' | 'travelMinutes' | 'linker' | 'logger'> {
  /** The taxonomy of the snapshot, if it is at hand: it need not be built anew then. One with other data is passed over. */
  readonly taxonomy?: Taxonomy
}

/**
 * Makes a matcher of the bytes that `matcher.snapshot()` gave. It ranks as that one did, to the last digit, and takes
 * changes as any other. Columns are not copied: workers that are given the same shared memory look into one copy, and what
 * one of them changes the others do not see.
 * @throws PassendError `not-a-snapshot` for other bytes, `snapshot-version` for those of another version of the library,
 * `damaged-snapshot` for those that changed or were cut off, `snapshot-needs-option` where the matcher had `travelMinutes` or a `linker`
 * and none is given.
 */
export function openSnapshot(bytes: Uint8Array, options: OpenSnapshotOptions = {}): Matcher {
  const { header, sections } = unpackSections(bytes)
  const {
    taxonomy: data,
    policy,
    instruments: records,
    outlook,
    seed,
    asOf,
    parsing,
    needs,
    places,
  } = requireHeader(header)
  for (const option of ['travelMinutes', 'linker'] as const) {
    if (!needs[option] || options[option] !== undefined) continue
    throw new PassendError(
      'snapshot-needs-option',
      `The snapshot was made by a matcher with ${option}; got none.`,
      `Give the same again: openSnapshot(bytes, { ${option} }).`,
      { option },
    )
  }
  const { taxonomy, ...others } = options
  const same = taxonomy !== undefined && taxonomy.hash === data.hash
  const { instruments } = createInstruments(records)
  const all = {
    ...others,
    taxonomy: same ? taxonomy : createTaxonomy(data.input),
    policy,
    instruments,
    ...(outlook !== undefined && { outlook: createOutlook(outlook).outlook }),
    seed,
    ...parsing,
  }
  return new Matcher(asOf === undefined ? all : { ...all, asOf }, { sections, places: new Map(places) })
}

/** Whether a header has the parts that are read here; what is in them is read as anything from outside is. */
function isWhole({
  taxonomy,
  needs,
  parsing,
  places,
  instruments,
}: Partial<Record<keyof SnapshotHeader, unknown>>): boolean {
  const isPlace = (place: unknown) => Array.isArray(place) && typeof place[0] === 'string' && isObject(place[1])
  return (
    isObject(taxonomy) &&
    isObject(needs) &&
    isObject(parsing) &&
    Array.isArray(instruments) &&
    Array.isArray(places) &&
    places.every(isPlace)
  )
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

/** The version that a snapshot says it is of, if it is one: a header can hold any text. */
const versionText = (version: unknown): string =>
  typeof version === 'string' && /^\d[\w.+-]{0,39}$/.test(version) ? `version ${version}` : 'no known version'

function requireHeader(header: unknown): SnapshotHeader {
  if (typeof header !== 'object' || header === null || !('engineVersion' in header)) throw damaged('it has no header')
  if (header.engineVersion === engineVersion && isWhole(header)) return header as SnapshotHeader
  if (header.engineVersion === engineVersion) throw damaged('its header is not whole')
  throw snapshotError(
    'snapshot-version',
    `Expected a snapshot of version ${engineVersion}, got one of ${versionText(header.engineVersion)}.`,
    'Make it anew from the records with this version of the library.',
    { expected: engineVersion },
  )
}
