/** The criteria in reporting order: travel first, since distance explains most; the reservation last. */
export const criterionIds = [
  'travel',
  'competences',
  'education',
  'languages',
  'credentials',
  'experience',
  'talents',
  'occupation',
  'sector',
  'tasksLiked',
  'tasksDisliked',
  'hours',
  'schedule',
  'contract',
  'support',
  'workConditions',
  'availability',
  'outlook',
  'reservation',
] as const

/** The name of a criterion. `reservation` has a limit and no measure; the other eighteen have a measure. */
export type CriterionId = (typeof criterionIds)[number]

/** The name of a criterion that has a measure. */
export type MeasuredCriterionId = Exclude<CriterionId, 'reservation'>
