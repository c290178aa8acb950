import { importanceOf } from './crebo.js'
import { cell } from './csvRows.js'
import { TaxonomyDraft, type TaxonomyFiles } from './draft.js'

type Cells = ReadonlyMap<string, string>

/** The files by which a directory with ESCO is known. */
export const escoFiles = [
  'occupations_nl.csv',
  'skills_nl.csv',
  'skillGroups_nl.csv',
  'esco-skills-nl-subset.csv',
] as const

/**
 * Reads ESCO in Dutch, by the file names of its download (`occupations_nl.csv`, `skills_nl.csv`, `skillGroups_nl.csv`,
 * `skillsHierarchy_nl.csv`, `ISCOGroups_nl.csv`, the `broaderRelations...` and `occupationSkillRelations_nl.csv`) or of the subsets that go
 * round. Skills and skill groups are competences; a group is broader than what it holds. A file that is absent is
 * passed over. ESCO wants to be named: "This service uses the ESCO classification of the European Commission".
 * @throws PassendError `unreadable-file`
 */
export function readEsco(directory: string): TaxonomyFiles {
  const draft = new TaxonomyDraft(directory)
  draft.rows('occupations_nl.csv', (cells) =>
    draft.concept(cell(cells, 'conceptUri'), 'occupation', cell(cells, 'preferredLabel'), {
      alternatives: linesOf(cells, 'altLabels'),
      isco: cell(cells, 'iscoGroup'),
      description: cell(cells, 'description'),
    }),
  )
  draft.rows('ISCOGroups_nl.csv', (cells) =>
    draft.concept(cell(cells, 'conceptUri'), 'group', cell(cells, 'preferredLabel'), {
      isco: cell(cells, 'code'),
      description: cell(cells, 'description'),
    }),
  )
  for (const name of ['skills_nl.csv', 'skillGroups_nl.csv', 'esco-skills-nl-subset.csv']) {
    draft.rows(name, (cells) => addSkill(draft, cells))
  }
  draft.rows('skillsHierarchy_nl.csv', (cells) => addLevels(draft, cells))
  for (const name of ['occupationSkillRelations_nl.csv', 'esco-occupation-skills-nl-subset.csv']) {
    draft.rows(name, (cells) => addAskedSkill(draft, cells))
  }
  for (const name of ['broaderRelationsOccPillar.csv', 'broaderRelationsOccPillar_nl.csv']) {
    draft.rows(name, (cells) => addBroader(draft, cells))
  }
  for (const name of ['broaderRelationsSkillPillar.csv', 'broaderRelationsSkillPillar_nl.csv']) {
    draft.rows(name, (cells) => addBroader(draft, cells))
  }
  return draft.finish('esco', escoFiles)
}

const linesOf = (cells: Cells, column: string): string[] => cell(cells, column)?.split(/\r?\n/) ?? []

const addSkill = (draft: TaxonomyDraft, cells: Cells): boolean =>
  draft.concept(cell(cells, 'conceptUri', 'uri'), 'competence', cell(cells, 'preferredLabel', 'label_nl'), {
    alternatives: linesOf(cells, 'altLabels'),
    description: cell(cells, 'description'),
  })

/** A row names a group and the groups above it, from level 0 down. */
function addLevels(draft: TaxonomyDraft, cells: Cells): boolean {
  const levels = [0, 1, 2, 3].flatMap((level) => {
    const id = cell(cells, `Level ${level} URI`)
    return draft.concept(id, 'competence', cell(cells, `Level ${level} preferred term`)) && id !== undefined ? [id] : []
  })
  for (const [place, broader] of levels.entries()) {
    const narrower = levels[place + 1]
    if (narrower !== undefined) draft.broader(narrower, broader)
  }
  return levels.length > 0
}

function addAskedSkill(draft: TaxonomyDraft, cells: Cells): boolean {
  const occupation = cell(cells, 'occupation_uri', 'occupationUri')
  const skill = cell(cells, 'skill_uri', 'skillUri')
  if (occupation === undefined || skill === undefined) return false
  const known = (id: string, kind: 'occupation' | 'competence', label: string | undefined): boolean =>
    draft.has(id) || draft.concept(id, kind, label)
  if (!known(occupation, 'occupation', cell(cells, 'occupation_label', 'occupationLabel'))) return false
  if (!known(skill, 'competence', cell(cells, 'skill_label', 'skillLabel'))) return false
  draft.profile(occupation, skill, importanceOf(cell(cells, 'relation', 'relationType')))
  return true
}

/** Relations between two concepts that are held. One with an ISCO group says nothing that the ISCO code does not. */
function addBroader(draft: TaxonomyDraft, cells: Cells): boolean {
  const narrower = cell(cells, 'conceptUri')
  const broader = cell(cells, 'broaderUri')
  if (narrower === undefined || broader === undefined) return false
  const held = draft.has(narrower) && draft.has(broader)
  if (held && draft.kindOf(broader) !== 'group') draft.broader(narrower, broader)
  return true
}
