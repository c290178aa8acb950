import type { EducationLevel } from '../../domain/education.js'

/** Levels of education as people write them. `mbo` alone says no level of the four. */
const levels: Readonly<Record<EducationLevel, readonly string[]>> = {
  none: [],
  primary: ['alleen basisschool', 'lagere school', 'basisschool afgemaakt', 'basisschool afgerond'],
  vmbo: ['vmbo', 'vmbo diploma', 'vmbo niveau', 'mavo', 'lbo', 'lts', 'praktijkonderwijs'],
  'mbo-1': ['mbo 1', 'mbo1', 'mbo niveau 1', 'entreeopleiding', 'entree opleiding', 'mbo entree'],
  'mbo-2': ['mbo 2', 'mbo2', 'mbo niveau 2'],
  'mbo-3': ['mbo 3', 'mbo3', 'mbo niveau 3'],
  'mbo-4': ['mbo 4', 'mbo4', 'mbo niveau 4'],
  havo: ['havo', 'havo diploma'],
  vwo: ['vwo', 'gymnasium'],
  'associate-degree': ['associate degree'],
  hbo: ['hbo', 'hbo niveau', 'hbo diploma'],
  wo: ['universitair diploma', 'universitair niveau', 'wo niveau'],
}

/** The names of education: the level, if they say one, and their words. */
export function educationNames(): [level: EducationLevel | undefined, words: readonly string[]][] {
  const named = Object.entries(levels).flatMap(([level, names]) =>
    names.map((name): [EducationLevel, string[]] => [level as EducationLevel, name.split(' ')]),
  )
  const bare = ['diploma', 'schooldiploma', 'startkwalificatie', 'mbo', 'mbo diploma', 'mbo niveau', 'vakdiploma']
  return [...named, ...bare.map((name): [undefined, string[]] => [undefined, name.split(' ')])]
}
