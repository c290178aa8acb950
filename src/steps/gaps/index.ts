import type { Pair } from '../../criteria/pair.js'
import type { Closing, GapName } from '../../domain/closing.js'
import type { Effect } from '../effect.js'
import { askedCompetence } from './askedCompetence.js'
import { childcare } from './childcare.js'
import { competence } from './competence.js'
import { credential } from './credential.js'
import { dayparts } from './dayparts.js'
import { education } from './education.js'
import { equipment } from './equipment.js'
import { experience } from './experience.js'
import { fewerDayparts } from './fewerDayparts.js'
import { fewerHours } from './fewerHours.js'
import type { Gap } from './gap.js'
import { language } from './language.js'
import { load } from './load.js'
import { recognition } from './recognition.js'
import { regularTimes } from './regularTimes.js'
import { support } from './support.js'
import { surroundings } from './surroundings.js'
import { task } from './task.js'
import { transport } from './transport.js'

/** Every gap by its name. */
export const gaps: { readonly [G in GapName]: Gap<G> } = {
  transport,
  credential,
  equipment,
  language,
  competence,
  'asked-competence': askedCompetence,
  education,
  experience,
  childcare,
  dayparts,
  support,
  load,
  surroundings,
  'fewer-hours': fewerHours,
  'regular-times': regularTimes,
  'fewer-dayparts': fewerDayparts,
  task,
  recognition,
}

/** What a closing can do for a pair. */
export const effectsOf = <G extends GapName>(closing: Extract<Closing, { gap: G }>, pair: Pair): readonly Effect[] =>
  (gaps[closing.gap] as unknown as Gap<G>).effects(closing as never, pair)
