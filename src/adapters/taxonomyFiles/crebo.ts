import type { Importance } from '../../domain/competence.js'
import { cell } from './csvRows.js'
import { TaxonomyDraft, type TaxonomyFiles } from './draft.js'

/** The files by which a directory with crebo's is known. */
export const creboFiles = ['crebo-competentnl-skills.csv'] as const

/** The id of a mbo qualification: its crebo number with `crebo:` before it. */
export const creboConcept = (crebo: string): string => `crebo:${crebo}`

/**
 * Reads mbo qualifications (crebo) with the CompetentNL competences that they teach. Columns: `crebo, norm_label,
 * skill_uri, skill_label, categorie`.
 * @throws PassendError `unreadable-file`
 */
export function readCrebo(directory: string): TaxonomyFiles {
  const draft = new TaxonomyDraft(directory)
  for (const name of creboFiles) draft.rows(name, (cells) => addRow(draft, cells))
  return draft.finish('crebo', creboFiles)
}

function addRow(draft: TaxonomyDraft, cells: ReadonlyMap<string, string>): boolean {
  const crebo = cell(cells, 'crebo')
  const skill = cell(cells, 'skill_uri')
  if (crebo === undefined || skill === undefined || !/^\d{5}$/.test(crebo)) return false
  const qualification = creboConcept(crebo)
  if (!draft.concept(qualification, 'qualification', cell(cells, 'norm_label'))) return false
  if (!draft.concept(skill, 'competence', cell(cells, 'skill_label'))) return false
  draft.profile(qualification, skill, importanceOf(cell(cells, 'categorie')))
  return true
}

/** The importance for the words of the files, Dutch and English. A word that is not known is taken to be the least. */
export function importanceOf(word: string | undefined): Importance {
  if (word === undefined || word === 'essentieel' || word === 'essential') return 'essential'
  return word === 'belangrijk' || word === 'important' ? 'important' : 'optional'
}
