import type { HeldCredential } from '../../../domain/credential.js'
import { licenceKeys } from '../licences.js'
import type { Account } from './account.js'
import { codeFor } from './codeFor.js'
import type { Draft } from './vumMessage.js'
import { entriesWritten } from './writtenValues.js'

/** Driving licences as `rijbewijs`. VUM has no field for another credential, nor for a licence that is not held. */
export const licencesWritten = (account: Account, path: string, credentials: readonly HeldCredential[] = []): Draft[] =>
  entriesWritten(
    account,
    path,
    credentials,
    ({ credential, held }, at) => {
      const code = codeFor(licenceKeys, credential)
      if (code === undefined || held === false) return undefined
      account.put(`${at}.credential`, credential)
      account.put(`${at}.held`, held)
      return { codeSoortRijbewijs: code }
    },
    // One that is held and one that is not are two things to say.
    ({ credential, held }) => `${held === false} ${credential}`,
  )
