import { z } from 'zod'
import { describe, keyText } from '../../domain/issue.js'
import { parsedBy } from '../../domain/parsedBy.js'
import { fromZod } from '../../domain/zodFindings.js'
import { PassendError } from '../../errors.js'
import { Matcher } from '../../matcher.js'
import type { RoutePlannerOptions } from './planner.js'
import { Register } from './register.js'

const planOptionsSchema = z.strictObject({
  /** How many routes come back, best first. Default 10. */
  limit: z.number().int().min(0).max(10_000).optional(),
  /** `possible` (default): what can be, what must be verified first included. `all`: blocked routes too, below the others. */
  show: z.enum(['possible', 'all']).optional(),
})

/** How routes are planned. */
export type PlanOptions = z.infer<typeof planOptionsSchema>

/**
 * Checks the options of a call and fills in the defaults.
 * @throws PassendError `invalid-option`, naming what is wrong.
 */
export function readPlanOptions(input: PlanOptions = {}): Required<PlanOptions> {
  const result = parsedBy(planOptionsSchema, input)
  if (result.success) return { limit: result.data.limit ?? 10, show: result.data.show ?? 'possible' }
  const issues = result.error.issues.flatMap((problem) => fromZod(problem, input as never))
  const told = issues.slice(0, 3).map(({ path, expected, got }) => `${path}: expected ${expected}, got ${got}`)
  throw new PassendError(
    'invalid-option',
    `The options of this call are not valid. ${told.join('; ')}`,
    "Options are { limit, show: 'possible' | 'all' }.",
    { issues },
  )
}

/** Every option of a planner, so that a misspelt one is told and not passed over. */
const optionNames: Record<keyof RoutePlannerOptions, true> = {
  matcher: true,
  register: true,
  rules: true,
  instruments: true,
}

/**
 * Checks what a planner is made with. Rules and instruments are checked where they are read.
 * @throws PassendError `invalid-option`.
 */
export function checkPlannerOptions(options: RoutePlannerOptions): void {
  if (typeof options !== 'object' || options === null) wrong('options', 'an object', options)
  for (const name of Object.keys(options))
    if (!Object.hasOwn(optionNames, name)) wrong(keyText(name), 'one of the options', name)
  if (!(options.matcher instanceof Matcher)) wrong('matcher', 'a matcher made by createMatcher', options.matcher)
  if (!(options.register instanceof Register))
    wrong('register', 'the register that readPraktijkleren returned', options.register)
}

function wrong(name: string, expected: string, got: unknown): never {
  throw new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got ${describe(got)}.`,
    'createRoutePlanner({ matcher, register, rules, instruments })',
    { option: name },
  )
}
