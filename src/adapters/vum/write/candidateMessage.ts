import type { Candidate } from '../../../domain/candidate.js'
import { widerWorkingLevels, workingLevels, workRequirements } from '../codes.js'
import type { Account } from './account.js'
import { agreementsWritten } from './agreementsWritten.js'
import { competencesWritten } from './competencesWritten.js'
import { diplomasWritten } from './diplomasWritten.js'
import { experienceWritten } from './experienceWritten.js'
import { hoursWritten } from './hoursWritten.js'
import { languagesWritten } from './languagesWritten.js'
import { levelWritten } from './levelWritten.js'
import { licencesWritten } from './licencesWritten.js'
import type { VumWriteOptions } from './options.js'
import { postcodeWritten } from './postcodeWritten.js'
import { transportWritten } from './transportWritten.js'
import type { Draft } from './vumMessage.js'
import {
  conceptWritten,
  dateWritten,
  endWritten,
  entriesWritten,
  indicationWritten,
  pathed,
  sectorWritten,
  textWritten,
} from './writtenValues.js'

/** The shortest travel time that a reader believes, in minutes. */
const SHORTEST_TRAVEL_TIME = 5

/** The longest name of an interest. */
const LONGEST_INTEREST = 120

/** A candidate as a werkzoekendeprofiel, with the field names of the contract. What it does not say stays lost in the account. */
export function candidateMessage(account: Account, candidate: Candidate, options: VumWriteOptions): Draft {
  const { id, wishes = {}, circumstances = {}, eligibility } = candidate
  const detail = options.profile !== 'match'
  const from = dateWritten(account, 'wishes.availableFrom', wishes.availableFrom)
  return {
    idWerkzoekende: account.put('id', id),
    indicatieLdrRegistratie: detail
      ? indicationWritten(account, 'eligibility.banenafspraak', eligibility?.banenafspraak)
      : undefined,
    mobiliteit: mobilityWritten(account, candidate, options),
    bemiddelingsberoep: entriesWritten(account, 'wishes.occupations', listed(wishes.occupations), (occupation, at) => ({
      codeBeroepsnaam: conceptWritten(account, at, occupation),
    })),
    sector: entriesWritten(account, 'wishes.sectors', listed(wishes.sectors), (sector, at) => ({
      codeSbi: sectorWritten(account, at, sector),
    })),
    contractvorm: agreementsWritten(
      account,
      pathed('wishes.contracts', wishes.contracts),
      pathed('wishes.kinds', wishes.kinds),
    ),
    werktijden: hoursWritten(account, 'wishes.', wishes.hours, wishes.schedule),
    flexibiliteit: {
      datumAanvangBeschikbaarVoorWerk_W: from,
      datumEindeBeschikbaarVoorWerk: endWritten(account, 'wishes.availableUntil', from, wishes.availableUntil),
      indicatieOnregelmatigWerkOfPloegendienst: indicationWritten(
        account,
        'wishes.schedule.irregular',
        wishes.schedule?.irregular,
      ),
    },
    eisAanWerk: detail ? requirementsWritten(account, candidate) : undefined,
    vervoermiddel: transportWritten(
      account,
      pathed('circumstances.transport', circumstances.transport),
      pathed('circumstances.equipment', circumstances.equipment),
    ),
    arbeidsmarktkwalificatie: qualificationWritten(account, candidate, options),
  }
}

/** Where somebody starts from and how far they will go. The contract allows the second only beside the first. */
function mobilityWritten(
  account: Account,
  { id, place, wishes }: Candidate,
  options: VumWriteOptions,
): Draft | undefined {
  const postcode = postcodeWritten(account, id, place, options)
  const { km, minutes } = wishes?.travel ?? {}
  if (postcode === undefined) {
    const expected = 'a full postcode beside it (bemiddelingspostcode)'
    account.lose('wishes.travel.km', 'required', expected)
    account.lose('wishes.travel.minutes', 'required', expected)
    return undefined
  }
  const believed = minutes === undefined || minutes >= SHORTEST_TRAVEL_TIME
  if (!believed)
    account.lose('wishes.travel.minutes', 'out-of-range', `a travel time of at least ${SHORTEST_TRAVEL_TIME} minutes`)
  return {
    bemiddelingspostcode: postcode,
    maximaleReisafstand: account.put('wishes.travel.km', km),
    maximaleReistijd: believed ? account.put('wishes.travel.minutes', minutes) : undefined,
  }
}

function requirementsWritten(account: Account, { supportNeeds = [] }: Candidate): Draft {
  const requirements: Record<string, number> = {}
  for (const [field, kind] of workRequirements) {
    const index = supportNeeds.findIndex((need) => need.kind === kind)
    if (index < 0) continue
    account.put(`supportNeeds[${index}].kind`, kind)
    requirements[field] = 1
  }
  return requirements
}

function qualificationWritten(account: Account, candidate: Candidate, options: VumWriteOptions): Draft {
  const { education, wishes, credentialsSurveyed } = candidate
  const level = levelWritten(account, 'education.level', education?.level, workingLevels, widerWorkingLevels)
  const licences = licencesWritten(account, 'credentials', candidate.credentials)
  if (licences.length > 0) closeLicences(account, credentialsSurveyed)
  return {
    codeWerkEnDenkniveauWerkzoekende: level === undefined ? undefined : Number(level),
    rijbewijs: licences,
    competentiebeheersing: competencesWritten(account, 'competences', candidate.competences),
    interesse: entriesWritten(account, 'wishes.interests', wishes?.interests ?? [], (interest, at) => ({
      naamInteresse: textWritten(account, at, interest, LONGEST_INTEREST, 'person'),
    })),
    taalbeheersing: languagesWritten(account, 'languages', candidate.languages, 1),
    opleiding: diplomasWritten(account, 'education.diplomas', education?.diplomas),
    werkervaring: experienceWritten(account, candidate, options),
  }
}

/** A list of driving licences is read as a closed one: more than a record says that does not say so itself. */
function closeLicences(account: Account, surveyed: Candidate['credentialsSurveyed']): void {
  account.put('credentialsSurveyed', surveyed)
  if (surveyed === 'all') account.coarser('credentialsSurveyed', 'a list of driving licences that is closed')
  if (surveyed !== undefined) return
  const expected = 'a list of driving licences that is closed: rijbewijs is read as one'
  account.note({ code: 'required', path: 'credentialsSurveyed', expected, got: 'nothing' })
}

/** The entries of a wish that may also be "no preference", which VUM cannot say. */
const listed = <T>(wish: readonly T[] | string | undefined): readonly T[] =>
  typeof wish === 'string' || wish === undefined ? [] : wish
