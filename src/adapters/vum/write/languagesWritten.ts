import { type LanguageLevel, languageStep, type SpokenLanguage } from '../../../domain/language.js'
import { commandFields, commandLevels } from '../codes.js'
import type { Account } from './account.js'
import { numberFor } from './codeFor.js'
import type { Draft } from './vumMessage.js'
import { entriesWritten } from './writtenValues.js'

/**
 * Languages as `taalbeheersing`. A level of the European Framework is written as the highest level of VUM that is not
 * above it; A1, which stands between "no command" and "reasonable", has none. Below `lowest` nothing is said: a vacancy
 * that asks "no command" asks nothing.
 */
export const languagesWritten = (
  account: Account,
  path: string,
  languages: readonly SpokenLanguage[] = [],
  lowest: 1 | 2,
): Draft[] =>
  entriesWritten(
    account,
    path,
    languages,
    (language, at) => ({
      codeTaal: account.put(`${at}.language`, language.language),
      ...Object.fromEntries(
        commandFields.map(([skill, field]) => [
          field,
          levelWritten(account, `${at}.${skill}`, language[skill], lowest),
        ]),
      ),
    }),
    ({ language }) => language,
  )

function levelWritten(
  account: Account,
  path: string,
  level: LanguageLevel | undefined,
  lowest: number,
): number | undefined {
  if (level === undefined) return undefined
  const command = commandOf(level)
  if (command === undefined || command < lowest) {
    account.lose(path, 'unknown-value', 'a level that VUM has a code for')
    return undefined
  }
  const code = numberFor(commandLevels, command)
  if (level === command) return account.put(path, code)
  account.coarser(path, 'a level of VUM: 1 none, 2 reasonable, 3 good, 4 excellent')
  return code
}

function commandOf(level: LanguageLevel): 1 | 2 | 3 | 4 | undefined {
  const steps = languageStep[level]
  const highest = ([4, 3, 2, 1] as const).find((command) => languageStep[command] <= steps)
  return highest === 1 && steps > languageStep[1] ? undefined : highest
}
