import { oneLine } from '../../explain/text/plainText.js'
import { gap } from './gap.js'

/**
 * A fact that an organisation gave, on one line and without anything that a screen would act on; undefined where there is none, or nothing
 * of it that can be seen.
 */
export const givenLine = (text: string | undefined): string | undefined =>
  text === undefined || oneLine(text) === '' ? undefined : oneLine(text)

/** The same of a fact that a text cannot do without: a gap where there is none. */
export const given = (text: string | undefined, lacks: string): string => givenLine(text) ?? gap(lacks)
