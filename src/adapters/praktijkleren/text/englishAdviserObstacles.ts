import { choice, day, duration } from '../../../explain/text/english/amounts.js'
import { labels } from '../../../explain/text/english/labels.js'
import { inARow } from '../../../explain/text/line.js'
import type { Block, Question } from '../block.js'
import { tripText } from './englishTripText.js'
import type { NameOf } from './routeWords.js'

/** A block, as it is told to an adviser in English. */
export function englishAdviserBlock(block: Block, nameOf: NameOf): string {
  switch (block.code) {
    case 'recognition-missing':
      return `${nameOf(block.leerbedrijf)} is not recognised for ${block.workProcesses.join(', ')}${block.lapsed === undefined ? '' : `; the recognition ended on ${day(block.lapsed)}`}`
    case 'no-praktijkopleider':
      return `${nameOf(block.leerbedrijf)}: no praktijkopleider with time`
    case 'no-place':
      return `${nameOf(block.leerbedrijf)}: no place free`
    case 'no-school':
      return {
        'none-offers': 'No school offers this',
        'none-has-room': 'No school that offers this has room',
        'none-signs': 'No school that offers this signs',
      }[block.why]
    case 'too-far':
      return `Too far: ${nameOf('school' in block ? block.school : block.leerbedrijf)}${tripText(block.trip)}`
    case 'entry-requirement': {
      const ways = [
        ...(block.level === undefined ? [] : [labels.educationLevels[block.level]]),
        ...(block.diplomas.length === 0 ? [] : [`diploma ${inARow([...block.diplomas], choice)}`]),
      ]
      const has = block.has === undefined ? 'not known' : labels.educationLevels[block.has]
      return `Entry requirement: needs ${inARow(ways, choice)}, candidate has: ${has}`
    }
    case 'hours-too-many':
      return `Hours: needs at least ${duration(block.neededMinutes)} a week, candidate can at most ${duration(block.availableMinutes)}`
    case 'not-covered':
      return `Cannot be learned at any of these companies: ${block.workProcesses.join(', ')}`
    case 'certificate-not-valid':
      return `Certificate given ${block.over ? 'until' : 'only from'} ${day(block.on)}`
    case 'nothing-left-to-learn':
      return 'Nothing left to learn: ask the school whether an exam or EVC is possible'
  }
}

/** A question, as it is put to an adviser in English. */
export function englishAdviserQuestion(question: Question, nameOf: NameOf): string {
  if (question.of === 'candidate') {
    switch (question.field) {
      case 'education':
        return 'Education: ask which school or course was finished'
      case 'place':
        return 'Place: ask the postcode (four digits)'
      case 'hours':
        return 'Hours: ask how many hours a week this person can'
      case 'transport':
        return 'Transport: ask how this person can travel'
      case 'workProcesses':
        return `Werkprocessen without a number (${question.workProcesses.join(', ')}): ask of which kwalificatie`
    }
  }
  if (question.of === 'certificate') return `Certificate ${question.id}: still given? (no day counts as today)`
  const who = nameOf(question.id)
  switch (question.field) {
    case 'place':
      return `${who}: ask where it is`
    case 'places':
      return `${who}: ask whether there is a place`
    case 'praktijkopleiders':
      return `${who}: ask whether a praktijkopleider has time`
    case 'recognition':
      return `${who}: check whether the recognition holds now`
    case 'room':
      return `${who}: ask whether there is room`
    case 'thirdSigner':
      return `${who}: ask whether the school signs as the third`
  }
}
