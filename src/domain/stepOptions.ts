import { z } from 'zod'
import { readOptions } from './readOptions.js'

/** How far a search for steps goes. */
export const stepBoundsSchema = z.strictObject({
  /** The most that the middle of the costs may be together, in whole euros. Default: no end. */
  budget: z.number().int().min(0).max(10_000_000).optional(),
  /** The most steps at once, 1 to 5. Default 3. */
  maxSteps: z.number().int().min(1).max(5).optional(),
  /**
   * The most weeks that all may take together, of the steps that say how long they take. Default 104: what takes more than two
   * years is not near.
   */
  maxWeeks: z.number().int().min(0).max(520).optional(),
})
export type StepBounds = z.infer<typeof stepBoundsSchema>

/** What is asked of the nearest steps of one pair. */
export const stepGoalSchema = stepBoundsSchema.extend({
  /** The score to reach, 1 to 1000. Default: none, only that no limit is unmet. */
  target: z.number().int().min(1).max(1000).optional(),
  /** How many other ways are shown. Default 2. */
  alternatives: z.number().int().min(0).max(20).optional(),
})
export type StepGoal = z.infer<typeof stepGoalSchema>

/** The most steps at once unless the call says otherwise. */
export const DEFAULT_STEPS = 3
/** The most weeks that steps may take together unless the call says otherwise. */
export const DEFAULT_WEEKS = 104
/** How many other ways are shown unless the call says otherwise. */
export const DEFAULT_ALTERNATIVES = 2

/**
 * Checks what is asked of steps.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export const readStepGoal = (input: StepGoal): StepGoal =>
  readOptions(
    stepGoalSchema,
    input,
    'The options for steps',
    'Options are { instruments, target, budget, maxSteps, maxWeeks, alternatives, waive }.',
  )
