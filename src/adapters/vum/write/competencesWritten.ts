import type { ConceptId } from '../../../domain/concept.js'
import type { Account } from './account.js'
import type { Draft } from './vumMessage.js'
import { conceptWritten, entriesWritten } from './writtenValues.js'

/** Competences as `competentiebeheersing`: the code as it stands. VUM says neither how a competence is known nor how much it matters. */
export const competencesWritten = (
  account: Account,
  path: string,
  competences: readonly { readonly concept: ConceptId }[] = [],
): Draft[] =>
  entriesWritten(
    account,
    path,
    competences,
    ({ concept }, at) => {
      const code = conceptWritten(account, `${at}.concept`, concept)
      return code === undefined ? undefined : { codeCompetentie: code }
    },
    ({ concept }) => concept,
  )
