import candidates from '../../../fixtures/candidates.json' with { type: 'json' }
import carving from '../../../fixtures/carving.json' with { type: 'json' }
import instruments from '../../../fixtures/instruments.json' with { type: 'json' }
import meetings from '../../../fixtures/meetings.json' with { type: 'json' }
import places from '../../../fixtures/places.json' with { type: 'json' }
import praktijkleren from '../../../fixtures/praktijkleren.json' with { type: 'json' }
import outlook from '../../../fixtures/sectors/outlook.json' with { type: 'json' }
import vacancies from '../../../fixtures/vacancies.json' with { type: 'json' }
import vacatures from '../../../fixtures/vum/vacatures.json' with { type: 'json' }
import vragen from '../../../fixtures/vum/vragen.json' with { type: 'json' }
import werkzoekenden from '../../../fixtures/vum/werkzoekenden.json' with { type: 'json' }
import type { Point } from '../../../src/index.js'
import { fullCandidate, fullVacancy } from '../../support/fullRecords.js'

/** What is right, to be spoiled: the fixtures, and two records in which every field is filled in. */
export const material = {
  candidates: [fullCandidate, ...candidates] as readonly { readonly id: string }[],
  vacancies: [fullVacancy, ...vacancies] as readonly { readonly id: string }[],
  places: places as unknown as Readonly<Record<string, Point>>,
  instruments: instruments as readonly unknown[],
  outlook: outlook as readonly unknown[],
  carving: carving as readonly unknown[],
  meetings: meetings as Readonly<Record<string, unknown>>,
  praktijkleren: praktijkleren as Readonly<Record<string, readonly unknown[]>>,
  werkzoekenden: werkzoekenden as readonly unknown[],
  vacatures: vacatures as readonly unknown[],
  vragen: vragen as readonly { readonly over: string; readonly vraagObject: unknown }[],
} as const
