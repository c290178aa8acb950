import type { AskedExperience } from '../../../domain/experience.js'
import type { Vacancy } from '../../../domain/vacancy.js'
import { educationLevels, widerEducationLevels, widerWorkingLevels, workingLevels } from '../codes.js'
import { employerIdOf, UNKNOWN_EMPLOYER, UNTITLED } from '../vacancy.js'
import type { Account } from './account.js'
import { agreementsWritten } from './agreementsWritten.js'
import { competencesWritten } from './competencesWritten.js'
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
  indicationWritten,
  pathed,
  sectorWritten,
  textWritten,
} from './writtenValues.js'

/** The longest texts of the contract: naamVacature, omschrijvingVacature, salarisIndicatie, handelsnaamOrganisatie. */
const longest = { title: 120, description: 2000, wage: 100, employerName: 500 }

/** A vacancy as a vacature, with the field names of the contract. What it does not say stays lost in the account. */
export function vacancyMessage(account: Account, vacancy: Vacancy, options: VumWriteOptions): Draft {
  const { id, asks = {}, contracts, kind, schedule } = vacancy
  const postcode = postcodeWritten(account, id, vacancy.place, options)
  const start = dateWritten(account, 'startDate', vacancy.startDate)
  return {
    idVacature: account.put('id', id),
    naamVacature: titleWritten(account, vacancy),
    omschrijvingVacature: textWritten(account, 'description', vacancy.description, longest.description, 'employer'),
    sluitingsdatumVacature: dateWritten(account, 'closingDate', vacancy.closingDate),
    adres: { postcode },
    werkgever: { handelsnaamOrganisatie: employerWritten(account, vacancy, options) },
    sector: { codeSbi: sectorWritten(account, 'sector', vacancy.sector) },
    arbeidsVoorwaarden: {
      datumAanvangWerkzaamheden: start,
      datumEindeWerkzaamheden: endWritten(account, 'endDate', start, vacancy.endDate),
      salarisIndicatie: textWritten(account, 'wage.text', vacancy.wage?.text, longest.wage, 'employer'),
    },
    // A vacancy is of one kind, so every form of contract is written with it.
    contractvorm: agreementsWritten(
      account,
      pathed('contracts', contracts),
      kind === undefined ? [] : [{ path: 'kind', value: kind }],
    ),
    beroep: { codeBeroepsnaam: conceptWritten(account, 'occupation', vacancy.occupation) },
    werkervaring: experienceAskedWritten(account, vacancy),
    rijbewijs: licencesWritten(account, 'asks.credentials', asks.credentials),
    vervoermiddel: transportWritten(
      account,
      [],
      (asks.equipment ?? []).map(({ equipment }, index) => ({
        path: `asks.equipment[${index}].equipment`,
        value: equipment,
      })),
    ),
    flexibiliteit: {
      indicatieOnregelmatigWerkOfPloegendienst: indicationWritten(account, 'schedule.irregular', schedule?.irregular),
    },
    werktijden: hoursWritten(account, '', vacancy.hours, schedule),
    ...educationAskedWritten(account, vacancy),
    competentiebeheersing: competencesWritten(account, 'asks.competences', asks.competences),
    taalbeheersing: languagesWritten(account, 'asks.languages', asks.languages, 2),
  }
}

/** The title, but for the one that says that there is none. */
function titleWritten(account: Account, { title }: Vacancy): string | undefined {
  if (title !== UNTITLED) return textWritten(account, 'title', title, longest.title, 'employer')
  account.put('title', title)
  return undefined
}

/** The trade name that the caller gives. An id that was made from it is made from it again; one of the caller's own is lost. */
function employerWritten(account: Account, { employerId }: Vacancy, options: VumWriteOptions): string | undefined {
  const given: unknown = options.employerName?.(employerId)
  if (employerId === UNKNOWN_EMPLOYER) account.put('employerId', employerId)
  else account.lose('employerId', 'required', 'the trade name of the employer')
  if (typeof given !== 'string') return undefined
  const name = given.trim()
  if (name.length > longest.employerName || !/[\p{L}\p{N}]/u.test(name)) {
    const expected = `a name of at most ${longest.employerName} characters, from employerName()`
    account.note({ code: 'wrong-format', path: 'employerId', expected, got: `text of ${given.length} characters` })
    return undefined
  }
  if (employerIdOf(name) === employerId) account.put('employerId', employerId)
  else account.lose('employerId', 'not-mapped', 'an id that is made from the trade name')
  return name
}

/** A must as `codeWerkEnDenkniveauMinimaal`, as VUM has it; what would be nice as `opleiding`, which is read as nice. */
function educationAskedWritten(account: Account, { asks }: Vacancy): Draft {
  const { level, strength } = asks?.education ?? {}
  const path = 'asks.education.level'
  if (strength !== 'nice')
    return {
      codeWerkEnDenkniveauMinimaal:
        level === 'none' ? undefined : levelWritten(account, path, level, workingLevels, widerWorkingLevels),
    }
  const code = levelWritten(account, path, level, educationLevels, widerEducationLevels)
  if (code === undefined) return {}
  account.put('asks.education.strength', strength)
  return { opleiding: [{ codeNiveauOpleiding: Number(code) }] }
}

/**
 * Experience as `werkervaring`: whole years in the vacancy's own occupation, for VUM names no other. Of several numbers
 * the highest, which asks the others too.
 */
function experienceAskedWritten(account: Account, { asks, occupation }: Vacancy): Draft[] {
  const own = (asks?.experience ?? []).map((ask, index) => ({ ...ask, path: `asks.experience[${index}]` }))
  let most: (AskedExperience & { path: string }) | undefined
  for (const ask of own) {
    if (ask.occupation !== undefined && ask.occupation !== occupation)
      account.lose(ask.path, 'not-mapped', "experience in the vacancy's own occupation")
    else if (ask.years < 1) account.lose(ask.path, 'out-of-range', 'at least a whole year')
    else if (most === undefined || ask.years > most.years) most = ask
  }
  if (most === undefined) return []
  for (const ask of own)
    if (ask !== most && ask.years >= 1 && (ask.occupation ?? occupation) === occupation)
      account.lose(ask.path, 'duplicate-entry', 'the highest number of years, which asks the others too')
  const years = Math.floor(most.years)
  account.put(`${most.path}.years`, years)
  account.put(`${most.path}.occupation`, most.occupation)
  if (years !== most.years) account.coarser(`${most.path}.years`, 'whole years')
  return [{ aantalJarenWerkzaamInBeroep_V: years }]
}
