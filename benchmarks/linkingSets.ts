import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { type Concept, type ConceptKind, createTaxonomy, type Taxonomy } from 'passend'

/** Questions with the labels that answer them, in the format of TREC: queries, corpus_elements, annotations, concept_mapping. */
export interface LinkingSet {
  readonly name: string
  readonly kinds: readonly ConceptKind[]
  readonly questions: readonly { readonly text: string; readonly answers: ReadonlySet<string> }[]
  /** The labels by their number, and the concept of each. */
  readonly labels: readonly { readonly id: string; readonly text: string; readonly concept: string }[]
}

/** Sets, and one taxonomy of all their labels, with what ESCO says of the concepts. */
export interface LinkingWorld {
  readonly taxonomy: Taxonomy
  readonly sets: readonly LinkingSet[]
}

/** Reads the sets of a directory that has `melo-bel`, `vdab-esco-skills` and `esco-nl`; and others, each a folder of its own. */
export function readLinkingWorld(directory: string, others: readonly string[] = []): LinkingWorld {
  const sets = [
    readSet(join(directory, 'melo-bel'), ['occupation', 'group']),
    readSet(join(directory, 'vdab-esco-skills'), ['competence']),
    ...others.map((folder) => readSet(folder, ['occupation', 'group'])),
  ]
  const known = readEsco(join(directory, 'esco-nl'))
  const concepts = new Map<string, { concept: Concept; more: string[] }>()
  for (const { labels, kinds } of sets) {
    for (const { concept: id, text } of labels) {
      const present = concepts.get(id)
      if (present !== undefined) {
        if (!present.more.includes(text)) present.more.push(text)
        continue
      }
      const kind = /\/isco\//.test(id) ? 'group' : (kinds[0] as ConceptKind)
      concepts.set(id, { concept: { id, kind, labels: { nl: text }, ...known.get(id) }, more: [] })
    }
  }
  const all = [...concepts.values()].map(({ concept, more }) => ({ ...concept, alternativeLabels: { nl: more } }))
  return { taxonomy: createTaxonomy({ id: 'linking sets', version: '1', concepts: all }), sets }
}

function readSet(folder: string, kinds: readonly ConceptKind[]): LinkingSet {
  const rows = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t'))
  const conceptOf = existsSync(join(folder, 'concept_mapping.tsv'))
    ? new Map(rows('concept_mapping.tsv').map(([id = '', concept = '']) => [id, concept]))
    : undefined
  const answers = new Map<string, Set<string>>()
  for (const [question = '', , label = '', relevance] of rows('annotations.tsv'))
    if (Number(relevance) > 0) answers.set(question, (answers.get(question) ?? new Set()).add(label))
  return {
    name: folder.split('/').at(-1) ?? folder,
    kinds,
    questions: rows('queries.tsv').flatMap(([id = '', text = '']) => {
      const found = answers.get(id)
      return found === undefined ? [] : [{ text, answers: found }]
    }),
    labels: rows('corpus_elements.tsv').map(([id = '', text = '']) => ({
      id,
      text,
      concept: conceptOf?.get(id) ?? id,
    })),
  }
}

/** What ESCO says of its occupations and groups: a description, and the code of the group. */
function readEsco(folder: string): Map<string, Pick<Concept, 'descriptions' | 'isco'>> {
  const rows = (name: string): Record<string, string>[] =>
    existsSync(join(folder, name)) ? parse(readFileSync(join(folder, name)), { columns: true, bom: true }) : []
  const told = (description: string | undefined, code: string | undefined) => ({
    ...(description ? { descriptions: { nl: description.slice(0, 5000) } } : {}),
    ...(code !== undefined && /^\d{1,4}$/.test(code) ? { isco: code } : {}),
  })
  return new Map([
    ...rows('occupations_nl.csv').map((row) => [row.conceptUri ?? '', told(row.description, row.iscoGroup)] as const),
    ...rows('ISCOGroups_nl.csv').map((row) => [row.conceptUri ?? '', told(row.description, row.code)] as const),
  ])
}
