import type { Gap } from './gap.js'

/** Recognition as leerbedrijf. No vacancy asks it of a person: it opens praktijkleren routes, not matches. */
export const recognition: Gap<'recognition'> = { gap: 'recognition', on: 'job', touches: [], effects: () => [] }
