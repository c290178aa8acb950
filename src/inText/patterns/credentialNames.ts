import { drivingLicenceKey } from '../../domain/credential.js'

/** What people call the credentials that records know, by key. Words as they are folded: small letters, hyphens as spaces. */
const licences: Readonly<Record<string, readonly string[]>> = {
  [drivingLicenceKey('AM')]: ['brommerrijbewijs', 'bromfietsrijbewijs', 'scooterrijbewijs', 'bromfietscertificaat'],
  [drivingLicenceKey('A')]: ['motorrijbewijs'],
  [drivingLicenceKey('B')]: ['autorijbewijs'],
  [drivingLicenceKey('BE')]: ['aanhangerrijbewijs'],
  [drivingLicenceKey('C')]: ['groot rijbewijs', 'vrachtwagenrijbewijs', 'vrachtrijbewijs'],
  [drivingLicenceKey('D')]: ['busrijbewijs'],
  [drivingLicenceKey('T')]: ['tractorrijbewijs', 'trekkerrijbewijs'],
}

const papers: Readonly<Record<string, readonly string[]>> = {
  'vca-basis': ['vca', 'vca basis', 'b vca', 'vca b', 'basis vca', 'basisveiligheid vca'],
  'vca-vol': ['vca vol', 'vol vca'],
  vog: [
    'vog',
    'verklaring omtrent het gedrag',
    'verklaring omtrent gedrag',
    'verklaring van goed gedrag',
    'bewijs van goed gedrag en zeden',
    'bewijs van goed gedrag',
    'uittreksel uit het strafregister',
    'uittreksel strafregister',
  ],
  'code-95': ['code 95', 'code95', 'vakbekwaamheid code 95'],
  'sociale-hygiene': ['sociale hygiene', 'verklaring sociale hygiene', 'svh sociale hygiene'],
  'taxi-card': ['taxipas', 'taxikaart', 'chauffeurskaart', 'chauffeurskaart taxi'],
  'big-registration': ['big registratie', 'big geregistreerd', 'big register', 'big nummer'],
  'guard-permission': [
    'beveiligingspas',
    'beveiligerspas',
    'grijze pas',
    'groene pas',
    'legitimatiebewijs beveiliging',
  ],
  bhv: ['bhv', 'bedrijfshulpverlening', 'bhver', 'bhv er', 'bedrijfshulpverlener'],
  ehbo: ['ehbo', 'ehbo er', 'ehboer'],
}

/** Papers that a word for the thing itself does not say: `HACCP` is a way of working, `HACCP-certificaat` the paper. */
const certified: Readonly<Record<string, readonly string[]>> = {
  'heftruck-certificate': ['heftruck', 'vorkheftruck', 'hef'],
  'reachtruck-certificate': ['reachtruck', 'reach truck'],
  'vca-basis': ['vca', 'vca basis', 'b vca'],
  'vca-vol': ['vca vol'],
  'sociale-hygiene': ['sociale hygiene'],
  bhv: ['bhv'],
  ehbo: ['ehbo'],
  haccp: ['haccp'],
}

/** What the paper is called; Flemish has `attest` and `brevet`. */
const paperWords = ['certificaat', 'certificaten', 'diploma', 'rijbewijs', 'attest', 'brevet', 'pasje', 'papieren']

/** All names of credentials as lists of words, with their key. */
export function credentialNames(): [key: string, words: readonly string[]][] {
  const plain = [licences, papers].flatMap((table) =>
    Object.entries(table).flatMap(([key, names]) => names.map((name): [string, string[]] => [key, name.split(' ')])),
  )
  const withPaper = Object.entries(certified).flatMap(([key, things]) =>
    things.flatMap((thing) =>
      paperWords.flatMap((paper): [string, string[]][] => [
        [key, [...thing.split(' '), paper]],
        [key, `${thing}${paper}`.split(' ')],
        [key, [paper, ...thing.split(' ')]],
      ]),
    ),
  )
  return [...plain, ...withPaper]
}
