import { plainText } from '../../../explain/text/plainText.js'
import type { ImpactStamp } from '../report.js'

/** A policy by its name, its version and its whole hash. */
export const policyText = ({ id, version, hash }: ImpactStamp['policy']): string =>
  [id, version, hash].map(plainText).join(' ')
