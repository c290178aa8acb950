import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMappings, readPlaces, readTaxonomyDirectory } from '../../../src/adapters/taxonomyFiles/index.js'
import { createTaxonomy } from '../../../src/index.js'
import { createMappings } from '../../../src/mappings/index.js'
import { CANARY } from '../canary.js'
import type { FuzzEntry } from '../entry.js'
import { mutatedBytes } from '../mutateBytes.js'
import { mutated } from '../mutateValue.js'
import type { SeededRandom } from '../random.js'

const directories: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  competentnl: {
    'humancapabilities.csv':
      'uri,prefLabel,altLabels,otherLabels\nnl:a,Samenwerken,Teamwerk|Samen,\nnl:b,"Lassen, mig",,Las|\n',
    'occupations.csv': 'uri,prefLabel,altLabels\nnl:o1,Lasser,Constructielasser\n',
    'occupation-isco.csv': 'uri,isco\nnl:o1,7212\n',
    'humancapability-idf-weights.json':
      '[{"uri":"nl:a","occupationCount":3,"idf":0.5},{"uri":"nl:b","occupationCount":1,"idf":1.6}]',
  },
  crebo: {
    'crebo-competentnl-skills.csv':
      'crebo;norm_label;skill_uri;skill_label;categorie\n25655;Lasser;nl:b;Lassen;essentieel\n25655;Lasser;nl:a;Samenwerken;belangrijk\n',
  },
  esco: {
    'occupations_nl.csv':
      'conceptUri\tpreferredLabel\taltLabels\tiscoGroup\tdescription\nesco:o\tlasser\t"las\nlassen"\t7212\tLast.\n',
    'skills_nl.csv': 'conceptUri\tpreferredLabel\taltLabels\tdescription\nesco:s\tlassen\t\tMet vuur.\n',
    'skillsHierarchy_nl.csv': 'Level 0 URI\tLevel 1 URI\nesco:g\tesco:s\n',
    'broaderRelationsSkillPillar_nl.csv': 'conceptUri\tbroaderUri\nesco:s\tesco:g\n',
    'occupationSkillRelations_nl.csv': 'occupationUri\trelationType\tskillUri\nesco:o\tessential\tesco:s\n',
  },
}
const loose = {
  'pc4.csv': 'pc4,lat,lon,regio\n9711,53.2,6.6,AM01\n3511,52.1,5.1,\n',
  'pc4.json': '{"9711":{"lat":53.2,"lon":6.6,"region":"AM01"}}',
  'map.sssom.tsv':
    '#curie_map:\n#  a: https://a.example/\n#mapping_set_title: Eigen\nsubject_id\tpredicate_id\tobject_id\tconfidence\tmapping_date\na:1\tskos:exactMatch\tesco:1\t0.9\t2026-01-01\n',
}

let place: string | undefined

/** A directory for the files of one case after another, of this thread alone. */
export function scratch(): string {
  if (place === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'passend-fuzz-'))
    process.once('exit', () => rmSync(made, { recursive: true, force: true }))
    place = made
  }
  return place
}

function written(name: string, text: string, random: SeededRandom): string {
  const file = join(scratch(), name)
  writeFileSync(file, mutatedBytes(Buffer.from(text), random))
  return file
}

function directory(random: SeededRandom) {
  const part = random.pick(Object.keys(directories)) as 'competentnl' | 'crebo' | 'esco'
  const folder = join(scratch(), 'taxonomy')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const files = Object.entries(directories[part] ?? {})
  const spoiled = random.below(files.length)
  for (const [at, [name, text]] of files.entries())
    writeFileSync(join(folder, name), at === spoiled ? mutatedBytes(Buffer.from(text), random) : text)
  const { input } = readTaxonomyDirectory(folder, { only: [part], frequencies: random.once(2) })
  createTaxonomy(input)
  return undefined
}

/** Files of taxonomies, places and mappings. */
export const taxonomyFiles: FuzzEntry = {
  name: 'taxonomy-files',
  cases: 8000,
  codes: ['unreadable-file', 'invalid-taxonomy', 'invalid-option'],
  run(random) {
    switch (random.below(4)) {
      case 0:
        return void readPlaces(written('pc4.csv', loose['pc4.csv'], random))
      case 1:
        return void readPlaces(written('pc4.json', loose['pc4.json'], random))
      case 2: {
        const options = { columns: { from: 'subject_id' }, prefixes: { esco: 'http://data.europa.eu/esco/' } }
        const changed = random.once(5) ? JSON.stringify(mutated(options, random, { objects: 'none' })) : undefined
        // Options are the caller's own, and the names in them may be told.
        const given = changed === undefined ? options : JSON.parse(changed.replaceAll(CANARY, 'kolom'))
        const { records } = readMappings(written('map.sssom.tsv', loose['map.sssom.tsv'], random), given)
        return createMappings(records).issues
      }
      default:
        return directory(random)
    }
  },
}
