import type { Certificate } from './certificate.js'
import type { Leerbedrijf } from './leerbedrijf.js'
import type { Qualification } from './qualification.js'
import type { School } from './school.js'

/** What a register is made of: each kind of record by its key. */
export interface RegisterParts {
  /** By crebo. */
  readonly qualifications: ReadonlyMap<string, Qualification>
  /** By id. */
  readonly certificates: ReadonlyMap<string, Certificate>
  /** By id, which is the `employerId` of its vacancies. */
  readonly leerbedrijven: ReadonlyMap<string, Leerbedrijf>
  /** By id. */
  readonly schools: ReadonlyMap<string, School>
}

/** What can be learned, where, and with whom, as it was read: made by `readPraktijkleren` only, so that it is known to be sound. */
export class Register implements RegisterParts {
  readonly qualifications: RegisterParts['qualifications']
  readonly certificates: RegisterParts['certificates']
  readonly leerbedrijven: RegisterParts['leerbedrijven']
  readonly schools: RegisterParts['schools']

  /** @internal Use `readPraktijkleren`. */
  constructor({ qualifications, certificates, leerbedrijven, schools }: RegisterParts) {
    this.qualifications = qualifications
    this.certificates = certificates
    this.leerbedrijven = leerbedrijven
    this.schools = schools
  }
}
