import type { RecordType } from './issue.js'

/**
 * A key as it is compared: small letters and digits only, without marks, so that `Geboorte_Datum` is `geboortedatum`.
 * Always the whole key, never a part: `agency` is not `age`.
 */
export const normaliseKey = (key: string): string =>
  key
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

/** Characteristics on which nobody may be matched (Awgb, WGBL, WGBh/cz; AVG art. 9), English and Dutch. */
const characteristics = [
  'bsn', 'burgerservicenummer', 'citizenservicenumber', 'sofinummer', 'socialsecuritynumber',
  'birthdate', 'dateofbirth', 'dob', 'birthday', 'geboortedatum', 'geboortedag', 'geboortejaar', 'birthyear', 'yearofbirth',
  'geboorteplaats', 'placeofbirth', 'birthplace', 'geboorteland', 'countryofbirth', 'age', 'leeftijd',
  'sex', 'gender', 'geslacht', 'sekse', 'genderidentity', 'genderidentiteit',
  'nationality', 'nationaliteit', 'citizenship', 'staatsburgerschap', 'ethnicity', 'etniciteit', 'race', 'ras',
  'origin', 'afkomst', 'herkomst', 'migrationbackground', 'migratieachtergrond', 'skincolor', 'skincolour', 'huidskleur',
  'religion', 'religie', 'geloof', 'godsdienst', 'levensovertuiging', 'belief',
  'sexualorientation', 'seksuelegeaardheid', 'seksueleorientatie', 'orientation', 'geaardheid',
  'politicalopinion', 'politiekevoorkeur', 'politiekegezindheid', 'tradeunion', 'tradeunionmembership', 'vakbond',
  'vakbondslidmaatschap', 'maritalstatus', 'burgerlijkestaat', 'pregnant', 'pregnancy', 'zwanger', 'zwangerschap',
  'health', 'gezondheid', 'healthdiagnosis', 'diagnosis', 'diagnoses', 'diagnose', 'medicaldiagnosis', 'medischediagnose',
  'disease', 'ziekte', 'disability', 'handicap', 'medication', 'medicatie', 'medicijnen',
  'criminalrecord', 'strafblad', 'photo', 'photograph', 'foto', 'pasfoto', 'profilephoto', 'profielfoto', 'image', 'picture',
] as const

/** What names a person or where they live, beyond the postcode. */
const identity = [
  'name', 'naam', 'fullname', 'volledigenaam', 'firstname', 'givenname', 'voornaam', 'voornamen', 'lastname', 'surname',
  'familyname', 'achternaam', 'familienaam', 'tussenvoegsel', 'initials', 'voorletters', 'nickname', 'roepnaam',
  'maidenname', 'meisjesnaam', 'geslachtsnaam', 'address', 'adres', 'homeaddress', 'woonadres', 'street', 'straat',
  'streetname', 'straatnaam', 'housenumber', 'huisnummer', 'huisletter', 'huisnummertoevoeging', 'streetaddress',
  'email', 'emailaddress', 'emailadres', 'mail', 'phone', 'phonenumber', 'telephone', 'telephonenumber', 'telefoon',
  'telefoonnummer', 'mobile', 'mobilenumber', 'mobiel', 'mobielnummer', 'iban', 'bankaccount', 'rekeningnummer',
  'passportnumber', 'paspoortnummer', 'documentnumber', 'vnummer',
] as const

const forVacancies: ReadonlySet<string> = new Set(characteristics)
const forCandidates: ReadonlySet<string> = new Set([...characteristics, ...identity])

/**
 * Whether a record may not have this key, at any depth. A candidate may hold neither who they are nor a protected
 * characteristic; a vacancy may not ask for one (an employer's name and address are no secret).
 */
export const isForbiddenKey = (key: string, record: RecordType): boolean =>
  (record === 'candidate' ? forCandidates : forVacancies).has(normaliseKey(key))
