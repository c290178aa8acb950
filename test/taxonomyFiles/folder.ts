import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A directory with these files, removed when the test is done. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'passend-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    const file = join(directory, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return directory
}

/** Small files of each taxonomy, written by hand. */
export const competentNl = {
  'humancapabilities.csv':
    'uri,prefLabel,altLabels,otherLabels\nnl:samen,Samenwerken,Teamwerk|In een team werken,\nnl:tillen,Tillen,,Sjouwen\n',
  'knowledgeareas-from-crebo.csv': 'uri,prefLabel\nnl:hout,"Hout, kurk en riet"\n',
  'occupations.csv': 'uri,prefLabel,altLabels,otherLabels\nnl:kok,Kok,Souschef|Kok (m/v),\n',
  'occupation-isco.csv': 'uri,isco\nnl:kok,5120\nnl:niemand,1111\n',
  'humancapability-idf-weights.json': JSON.stringify([
    { uri: 'nl:samen', occupationCount: 50, idf: Math.log(2) },
    { uri: 'nl:tillen', occupationCount: 10, idf: Math.log(10) },
    { uri: 'nl:elders', occupationCount: 3, idf: 1 },
  ]),
}

export const crebo = {
  'crebo-competentnl-skills.csv': [
    'crebo,norm_label,skill_kind,skill_uri,skill_label,categorie',
    '25010,Lakverwerker,humancapability,nl:samen,Kunnen samenwerken,essentieel',
    '25010,Lakverwerker,knowledgearea,nl:lak,Lakken,optioneel',
    'abc,Geen crebo,knowledgearea,nl:lak,Lakken,essentieel',
    '25011,Timmerman,knowledgearea,nl:hout,Hout,essentieel',
  ].join('\n'),
}

export const esco = {
  'occupations_nl.csv': [
    'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels',
    'Occupation,e:kok,5120,kok,"chef-kok\nkeukenchef"',
    'Occupation,e:pizzabakker,5120,pizzabakker,',
  ].join('\n'),
  'skillGroups_nl.csv': 'conceptType,conceptUri,preferredLabel,altLabels\nSkillGroup,e:S1,communicatie,\n',
  'esco-skills-nl-subset.csv': 'uri,label_nl\ne:koken,koken\n',
  'skillsHierarchy_nl.csv': [
    'Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description',
    'e:S,vaardigheden,,,,,,,',
    'e:S,vaardigheden,e:S1,communicatie',
    'e:S,vaardigheden,e:S1,communicatie,e:S1.1,onderhandelen,,,',
  ].join('\n'),
  'broaderRelationsOccPillar.csv': [
    'conceptType,conceptUri,broaderType,broaderUri',
    'Occupation,e:pizzabakker,Occupation,e:kok',
    'Occupation,e:kok,ISCOGroup,e:isco5120',
  ].join('\n'),
  'esco-occupation-skills-nl-subset.csv': [
    'occupation_uri,occupation_label,skill_uri,skill_label,relation',
    'e:kok,kok,e:koken,koken,essentieel',
    'e:kok,kok,e:kruiden,kruiden kweken,optioneel',
  ].join('\n'),
}

/** The same files in a subfolder. */
export const within = (name: string, files: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]))
