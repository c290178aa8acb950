import { period } from '../../explain/text/english/amounts.js'
import { costText, timeText } from '../../explain/text/english/effort.js'
import type { OrientationWords } from './orientationWords.js'

const vacancies = (count: number): string => (count === 1 ? '1 vacancy' : `${count} vacancies`)
const kinds = { occupation: ['occupation', 'occupations'], qualification: ['qualification', 'qualifications'] } as const
const several = (kind: keyof typeof kinds, count: number): string => `${count} ${kinds[kind][count === 1 ? 0 : 1]}`

/** In English. */
export const englishOrientation: OrientationWords = {
  person: {
    title: 'What work fits you?',
    about: ({ kind, compared }, shown) =>
      `We compared ${several(kind, compared)} with what we know of you. You see ${shown} of them.${
        kind === 'qualification' ? ' In such a course you learn an occupation.' : ''
      }`,
    wishesOnly: 'We do not know yet what you can do. So we only look at the work that you want.',
    nothing: [
      'We do not know yet what you can do and what you want. So we cannot say anything yet.',
      'Tell us what you are good at and what work you like. Then we look again.',
    ],
    fits: {
      well: 'This fits well with what we know of you.',
      fairly: 'This fits fairly well with what we know of you.',
      little: 'For this work there is still a lot that you can learn.',
      'too-little-known': 'We know too little yet to say whether this fits you.',
      'other-work': 'This is other work than you name yourself. You can do some of it already.',
    },
    present: 'You can already',
    near: 'You can do something like this',
    certain: 'This you can still learn',
    ask: 'Can you do this too? We do not know yet',
    wish: ({ via }, name, isLike) => {
      const wish = via === 'wish' ? `You would like to work as ${name}` : `You are interested in work as ${name}`
      return isLike ? `${wish}. This work is like it` : `${wish}. That is this work`
    },
    done: (name, months, isSame) => {
      const time = months === undefined || months === 0 ? '' : ` (${period(months)})`
      return isSame ? `You have done this work before${time}` : `You have done work like this: ${name}${time}`
    },
    steps: (names) => `This can help you: ${names}`,
    work: ({ open, toVerify, openHiring }) => {
      if (open + toVerify + openHiring === 0)
        return 'We know no vacancy for you in this work now. That can be different later'
      const parts = [
        ...(open > 0 ? [`There ${open === 1 ? 'is' : 'are'} now ${vacancies(open)} open to you`] : []),
        ...(toVerify > 0 ? [`Of ${vacancies(toVerify)} we must know something first`] : []),
        ...(openHiring > 0
          ? [`For ${vacancies(openHiring)} you can put your own name on the list, without applying`]
          : []),
      ]
      return parts.join('. ')
    },
    chance: ({ outlook, about, of }, source, day) => {
      const chance = { kansrijk: 'good', neutral: 'average', little: 'small' }[outlook]
      const what = about === 'its-group' ? 'In this kind of work' : 'In this work'
      const where = of === 'region' ? ' in your region' : ''
      return `${what} the chance of a job${where} is ${chance}. So writes ${source} (${day})`
    },
    chanceMixed: 'Not everybody agrees on the chance of a job in this work',
    own: 'Work that you named yourself or have done',
    withoutProfile: (names) => `Of this work we know too little to compare it: ${names}.`,
    unknown: 'What do we not know here?',
    neverKnown: {
      hours: 'how many hours you work and when',
      place: 'where the work is',
      wage: 'what you earn',
      load: 'how heavy the work is for your body',
      support: 'what help you can get at work',
      employer: 'whether an employer hires you',
    },
    papers: 'whether you need a diploma or a paper, if that is not said',
    stale: (day) => `What we know of you is of ${day}. Is it still right?`,
    open: [
      'No occupation is closed to you. This is a place to begin talking from.',
      'Is yours not here? Ask for it. You decide, together with your adviser.',
    ],
  },

  adviser: {
    title: (candidateId) => `Orientation for candidate ${candidateId}`,
    about: ({ kind, compared, occupations }, taxonomy) =>
      `${several(kind, compared)} of ${taxonomy} compared${occupations.length === 0 ? '' : `; the best ${occupations.length} below`}.`,
    bases: {
      competences: 'Compared by what this person can do and wants.',
      wishes: 'No competences are known: only the wishes were compared. Ask first what this person can do.',
      nothing: 'There is nothing to compare with. Begin with a conversation about what this person can do and wants.',
    },
    view: (name, { place, score, demand, wish, range, learned }) =>
      `${place}. ${name}: score ${score} of 1000 (demand ${demand}, wish ${wish}; now between ${range.lowest} and ${range.highest}; with all competences ${learned})`,
    present: 'Is there',
    near: 'Is near to it, and counts in part',
    certain: 'Is not there, with the points that it brings',
    ask: 'To ask, with the points that it brings',
    brings: (points) => `+${points}`,
    done: (name, months, similarity) =>
      `Experience: ${name}${months === undefined ? '' : `, ${period(months)}`}${similarity === 1000 ? '' : ` (alike ${similarity} of 1000)`}`,
    steps: (names, effort, target) =>
      `Lightest steps to a score of ${target}: ${names}; ${costText(effort)}; ${timeText(effort)}`,
    stepsNone: (target) => `No steps of the list are together enough for a score of ${target}`,
    stepsNotNeeded: (target) => `No steps needed: the score is ${target} or higher already`,
    work: ({ open, toVerify, openHiring }) =>
      `Vacancies: ${open} possible, ${toVerify} to be verified, ${openHiring} by open hiring`,
    chance: (chance) => `Chance of work: ${chance}`,
    own: 'Named by themselves or done before',
    withoutProfile: (names) => `Wished, but without competences in the taxonomy: ${names}.`,
    notJudged: (count, kind) =>
      `Of ${several(kind, count)} the taxonomy knows no competences: ${count === 1 ? 'it was' : 'they were'} not judged.`,
    notes: 'Mind',
    never: {
      hours: 'hours and working times',
      place: 'place and travel',
      wage: 'pay',
      load: 'how heavy the work is',
      support: 'support',
      employer: 'what an employer wants',
      papers: 'diplomas and papers that are not named',
    },
    neverKnown: (names) => `Not compared, for an occupation does not say it: ${names}.`,
    order:
      'Order: highest score, then the higher weakest side (demand or wish), then by lot. What lacks rules no occupation out.',
    shownOnly: 'Chance of work, vacancies and experience are shown and do not count in the score.',
    stale: (day, days) => `Not changed since ${day} (${days} days). Ask whether all is still right.`,
    issues: (count) =>
      count === 1 ? '1 remark on the requirements: see issues.' : `${count} remarks on the requirements: see issues.`,
  },
}
