import { choice, counted, day, duration } from '../../../explain/text/english/amounts.js'
import { labels } from '../../../explain/text/english/labels.js'
import { inARow } from '../../../explain/text/line.js'
import type { Block, Question } from '../block.js'
import { distanceText } from './englishDistanceText.js'
import type { NameOf } from './routeWords.js'

/** A block, as it is told to the person in English. */
export function englishCandidateBlock(block: Block, nameOf: NameOf): string {
  switch (block.code) {
    case 'recognition-missing':
      return `${nameOf(block.leerbedrijf)} may not train people for this work yet. It needs recognition for that`
    case 'no-praktijkopleider':
      return `At ${nameOf(block.leerbedrijf)} nobody has time to guide you now`
    case 'no-place':
      return `At ${nameOf(block.leerbedrijf)} there is no place now`
    case 'no-school':
      return block.why === 'none-has-room'
        ? 'There is no place at school now'
        : 'There is no school yet that can do this with you'
    case 'too-far': {
      const { trip } = block
      const limits = [
        ...(trip.maximumKm !== undefined && trip.metres > trip.maximumKm * 1000
          ? [`${trip.maximumKm} kilometres`]
          : []),
        ...(trip.maximumMinutes !== undefined && (trip.minutes ?? 0) > trip.maximumMinutes
          ? [duration(trip.maximumMinutes)]
          : []),
      ]
      const far =
        trip.minutes === undefined ? distanceText(trip) : `${distanceText(trip)} (a trip of ${duration(trip.minutes)})`
      const name = nameOf('school' in block ? block.school : block.leerbedrijf)
      return `${name} is ${far} from your home. You do not want to go farther than ${inARow(limits, choice)}`
    }
    case 'entry-requirement': {
      const ways = [
        ...(block.level === undefined ? [] : [labels.educationLevels[block.level]]),
        ...(block.diplomas.length === 0 ? [] : ['an mbo diploma that comes before it']),
      ]
      return `To begin you need another education first: ${inARow(ways, choice)}`
    }
    case 'hours-too-many':
      return `Work and school together take at least ${duration(block.neededMinutes)} a week. You can do at most ${duration(block.availableMinutes)}`
    case 'not-covered':
      return `At these companies you cannot learn everything. ${counted(block.workProcesses.length, 'thing')} missing`
    case 'certificate-not-valid':
      return block.over
        ? `This certificate could be taken until ${day(block.on)}. That is over`
        : `This certificate can be taken from ${day(block.on)}`
    case 'nothing-left-to-learn':
      return 'You can do everything already that you could learn here. Ask your adviser whether you can take an exam'
  }
}

/** A question, as it is put to the person in English. */
export function englishCandidateQuestion(question: Question, nameOf: NameOf): string {
  if (question.of === 'candidate') {
    switch (question.field) {
      case 'education':
        return 'Tell us which school you finished.'
      case 'place':
        return 'Tell us where you live. The digits of your postcode are enough.'
      case 'hours':
        return 'Tell us how many hours a week you can work and learn.'
      case 'transport':
        return 'Tell us how you can travel, for instance by bicycle or bus.'
      case 'workProcesses':
        return 'Show us your praktijkverklaring. We do not know yet to which education it belongs.'
    }
  }
  if (question.of === 'certificate') return 'We ask whether this certificate is still given.'
  const who = nameOf(question.id)
  switch (question.field) {
    case 'place':
      return `We ask where ${who} is.`
    case 'places':
      return `We ask whether there is a place at ${who}.`
    case 'praktijkopleiders':
      return `We ask whether somebody at ${who} has time to guide you.`
    case 'recognition':
      return `We ask whether ${who} may train people now.`
    case 'room':
      return `We ask whether there is a place at ${who}.`
    case 'thirdSigner':
      return `We ask whether ${who} takes part.`
  }
}
