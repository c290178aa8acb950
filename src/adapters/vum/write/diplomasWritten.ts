import type { Diploma } from '../../../domain/education.js'
import { educationLevels, widerEducationLevels } from '../codes.js'
import type { Account } from './account.js'
import { levelWritten } from './levelWritten.js'
import type { Draft } from './vumMessage.js'
import { dateWritten, entriesWritten, indicationWritten } from './writtenValues.js'

/**
 * Diplomas as `opleiding`: level, whether it was obtained, and when. One of which VUM has no code for the level is lost as
 * a whole, for the rest says nothing without it. The name of an education is a code of a list that is not the crebo's.
 */
export const diplomasWritten = (account: Account, path: string, diplomas: readonly Diploma[] = []): Draft[] =>
  entriesWritten(
    account,
    path,
    diplomas,
    ({ level, obtained, date }, at) => {
      const code = levelWritten(account, `${at}.level`, level, educationLevels, widerEducationLevels)
      if (code === undefined) {
        if (level === undefined) account.lose(at, 'required', 'a diploma with a level')
        return undefined
      }
      if (obtained === false) account.lose(`${at}.date`, 'contradiction', 'no day for a diploma that was not obtained')
      return {
        codeNiveauOpleiding: Number(code),
        indicatieDiploma: indicationWritten(account, `${at}.obtained`, obtained),
        datumDiploma_W: obtained === false ? undefined : dateWritten(account, `${at}.date`, date),
      }
    },
    // Two diplomas that look the same are two diplomas.
    (diploma) => diploma,
  )
