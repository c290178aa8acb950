import type { StepInstrument } from '../../domain/instrument.js'

type MboLevel = 'none' | 'mbo-1' | 'mbo-2' | 'mbo-3' | 'mbo-4'

const mboWeeks =
  'Middelbaar beroepsonderwijs, CBS Jeugdmonitor, https://jeugdmonitor.cbs.nl/publicaties/Middelbaar-beroepsonderwijs-%28mbo%29'
const cursusgeld =
  'Cursusgeld bbl 2024-2025: € 295 per jaar (niveau 1 en 2), € 715 (niveau 3 en 4), Scalda, https://scalda.nl/mbo-onderwijs/financien-en-verzekeringen/schoolkosten/les-cursusgeld'

/** An mbo level in the beroepsbegeleidende leerweg: working at a leerbedrijf, a day a week at school. */
const bbl = (
  from: MboLevel,
  to: MboLevel,
  nl: string,
  en: string,
  [min, max]: readonly [number, number],
  weeks: number,
) =>
  ({
    id: `bbl-${to}`,
    kind: 'step',
    name: { nl, en },
    provider: { nl: 'een mbo-school en een leerbedrijf', en: 'a vocational school and a recognised employer' },
    source: `Wet educatie en beroepsonderwijs, art. 7.2.2; ${mboWeeks}`,
    closes: [{ gap: 'education', from, to }],
    cost: { min, max, year: 2024, source: cursusgeld },
    weeks,
  }) satisfies StepInstrument

/**
 * The levels of mbo, from no school at all. The weeks are the longest that CBS gives, the costs the cursusgeld of the shortest
 * and of the longest. Who has vmbo stands beside mbo 1 and begins at 2.
 */
export const mboLevels: readonly StepInstrument[] = [
  bbl('none', 'mbo-1', 'een entree-opleiding (mbo 1)', 'an entry-level course (mbo 1)', [295, 295], 52),
  bbl('mbo-1', 'mbo-2', 'een opleiding mbo 2 (werken en leren)', 'mbo 2 by working and learning', [295, 590], 104),
  bbl('mbo-2', 'mbo-3', 'een opleiding mbo 3 (werken en leren)', 'mbo 3 by working and learning', [1430, 2145], 156),
  bbl('mbo-2', 'mbo-4', 'een opleiding mbo 4 (werken en leren)', 'mbo 4 by working and learning', [2145, 2145], 156),
]
