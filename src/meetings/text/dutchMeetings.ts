import { day, row } from '../../explain/text/dutch/amounts.js'
import { inARow } from '../../explain/text/line.js'
import type { UnmetReason } from '../plan.js'
import type { EventCounts, FeatureWords, MeetingWords } from './meetingWords.js'

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const meetings = (count: number) => counted(count, 'gesprek', 'gesprekken')
const list = (names: readonly string[]): string => inARow(names, row)
/** All of them: a round that is left out would say something else. */
const numbers = (rounds: readonly number[]): string =>
  rounds.length < 2 ? rounds.join('') : `${rounds.slice(0, -1).join(', ')} ${row.and} ${rounds.at(-1)}`

/** What tables have, in Dutch. */
export const dutchFeatures: FeatureWords = {
  'sit-down': 'plek om te zitten',
  quiet: 'rustige plek',
  wheelchair: 'ruimte voor een rolstoel',
}

const reasons: Readonly<Record<UnmetReason, string>> = {
  refused: 'een van beide wil dit niet (niet doorvertellen)',
  blocked: 'het werk kan nu niet, en maar één kant koos',
  'no-common-round': 'ze zijn niet tegelijk aanwezig',
  'no-table': 'de werkgever heeft geen tafel die past',
  'no-room': 'er was geen plaats meer',
}

const given = ({ rounds, tables, employers }: EventCounts): string =>
  `Er zijn ${counted(rounds, 'ronde', 'rondes')}, ${counted(tables, 'tafel', 'tafels')} en ${counted(employers, 'werkgever', 'werkgevers')}`

/** A plan of meetings in Dutch, for who organises it. */
export const dutchMeetings: MeetingWords = {
  title: 'Ontmoetingen',
  day,
  about: ({ candidates, employers, rounds, meetings: held }) =>
    `${counted(candidates, 'kandidaat', 'kandidaten')}, ${counted(employers, 'werkgever', 'werkgevers')}, ${counted(rounds, 'ronde', 'rondes')}, ${meetings(held)}.`,
  proposal: 'Dit is een voorstel. Mensen beslissen zelf of ze gaan.',
  why: 'Waarom deze gesprekken',
  because: (because, count) =>
    ({
      'both-chose': `${meetings(count)}: beide kanten kozen elkaar.`,
      'candidate-chose': `${meetings(count)}: de kandidaat koos de werkgever.`,
      'employer-chose': `${meetings(count)}: de werkgever koos de kandidaat.`,
      fit: `${meetings(count)}: aangevuld, omdat het werk past.`,
    })[because],
  toVerify: (count) => `Bij ${meetings(count)} daarvan moet nog iets worden nagevraagd.`,
  openHiring: (count) => `${meetings(count)}: over open hiring. Daar is niets gescoord en kiest alleen de kandidaat.`,
  blocked: (candidate, employer) =>
    `${candidate} en ${employer} kozen elkaar, maar het werk kan nu niet. Bespreek vooraf wat in de weg staat.`,
  enough: 'Iedereen heeft minstens het minimum.',
  tooFew: 'Te weinig gesprekken',
  lacks: (who, has, least) => `${who}: ${has} van ${least}.`,
  noTable: (who) => `${who} heeft geen tafel.`,
  impossible: 'Waarom meer niet kan',
  part: ({ part, number = 0, rounds = [], needs = [], tableId = '' }, who, others) => {
    const [all, several] = [list(who), who.length > 1]
    switch (part) {
      case 'least':
        return several
          ? `${all} moeten elk minstens ${meetings(number)} hebben`
          : `${all} moet minstens ${meetings(number)} hebben`
      case 'most':
        return several ? `${all} willen elk hoogstens ${meetings(number)}` : `${all} wil hoogstens ${meetings(number)}`
      case 'rounds':
        if (rounds.length === 0) return `${all} ${several ? 'kunnen' : 'kan'} in geen enkele ronde`
        return `${all} ${several ? 'kunnen' : 'kan'} alleen in ronde ${numbers(rounds)}`
      case 'refusals':
        return `${all} ${several ? 'willen' : 'wil'} niet praten met ${list(others)}`
      case 'needs':
        return `${all} ${several ? 'hebben elk' : 'heeft'} een tafel nodig met: ${list(needs.map((need) => dutchFeatures[need]))}`
      case 'grounds':
        return others.length === 0
          ? `Voor ${all} past geen werk, en niemand koos`
          : `Voor ${all} past alleen werk van ${list(others)}, of zij kozen elkaar`
      case 'table':
        return `${all} zit aan ${tableId}`
    }
  },
  given: (counts) => `${given(counts)}.`,
  atMost: (who, count) => `${who} kan dus hoogstens ${meetings(count)} hebben.`,
  short: (count) => `Samen komen zij altijd minstens ${meetings(count)} tekort.`,
  notExplained: 'Dat meer niet kan, is bewezen. De reden is te groot om hier te noemen.',
  notProved: 'Of meer mogelijk is, is niet bewezen.',
  unmet: 'Keuzes die niet zijn gelukt',
  notMet: (who, whom, reason) => `${who} koos ${whom}: ${reasons[reason]}.`,
  waits: 'Wachten tussen gesprekken',
  waiting: (who, rounds) => `${who}: in ronde ${numbers(rounds)}.`,
  proof: 'Hoe zeker is dit?',
  exact: 'Er bestaat geen beter plan. Dat is bewezen.',
  gap: (level, amount) =>
    ({
      lacking: `Misschien kan het met ${meetings(amount)} minder tekort. Dat is niet uitgezocht.`,
      unevenness: 'Misschien kan het tekort eerlijker worden verdeeld. Dat is niet uitgezocht.',
      mutual: `Misschien kunnen nog hoogstens ${meetings(amount)} die beide kanten kozen. Dat is niet uitgezocht.`,
      choices: `Misschien kunnen meer keuzes lukken: hoogstens ${amount} punten meer. Dat is niet uitgezocht.`,
      fit: `De keuzes zijn de beste. Misschien kan het aanvullen beter: hoogstens ${amount} punten. Dat is niet uitgezocht.`,
      waits: `Betere gesprekken bestaan niet: dat is bewezen. Misschien kan het met minder wachten: hoogstens ${counted(amount, 'ronde', 'rondes')} minder.`,
    })[level],
  issues: (count) => `In de gegevens ${count === 1 ? 'is 1 ding' : `zijn ${count} dingen`} niet in orde: zie issues.`,
}
