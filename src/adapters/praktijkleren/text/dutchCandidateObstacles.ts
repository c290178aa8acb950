import { choice, day, duration } from '../../../explain/text/dutch/amounts.js'
import { labels } from '../../../explain/text/dutch/labels.js'
import { inARow } from '../../../explain/text/line.js'
import type { Block, Question } from '../block.js'
import { distanceText } from './dutchDistanceText.js'
import type { NameOf } from './routeWords.js'

const things = (count: number): string => (count === 1 ? '1 ding' : `${count} dingen`)

/** A block, as it is told to the person in Dutch. */
export function dutchCandidateBlock(block: Block, nameOf: NameOf): string {
  switch (block.code) {
    case 'recognition-missing':
      return `${nameOf(block.leerbedrijf)} mag nog niet opleiden voor dit werk. Daar is een erkenning voor nodig`
    case 'no-praktijkopleider':
      return `Bij ${nameOf(block.leerbedrijf)} heeft nu niemand tijd om je te begeleiden`
    case 'no-place':
      return `Bij ${nameOf(block.leerbedrijf)} is nu geen plek vrij`
    case 'no-school':
      return block.why === 'none-has-room'
        ? 'Er is nu geen plek op school'
        : 'Er is nog geen school die dit met je kan doen'
    case 'too-far': {
      const { trip } = block
      const limits = [
        ...(trip.maximumKm !== undefined && trip.metres > trip.maximumKm * 1000 ? [`${trip.maximumKm} kilometer`] : []),
        ...(trip.maximumMinutes !== undefined && (trip.minutes ?? 0) > trip.maximumMinutes
          ? [duration(trip.maximumMinutes)]
          : []),
      ]
      const far =
        trip.minutes === undefined ? distanceText(trip) : `${distanceText(trip)} (${duration(trip.minutes)} reizen)`
      const name = nameOf('school' in block ? block.school : block.leerbedrijf)
      return `${name} is ${far} van je huis. Jij wilt niet verder dan ${inARow(limits, choice)}`
    }
    case 'entry-requirement': {
      const ways = [
        ...(block.level === undefined ? [] : [labels.educationLevels[block.level]]),
        ...(block.diplomas.length === 0 ? [] : ['een mbo-diploma dat hieraan voorafgaat']),
      ]
      return `Om te beginnen heb je eerst een andere opleiding nodig: ${inARow(ways, choice)}`
    }
    case 'hours-too-many':
      return `Werk en school samen zijn minstens ${duration(block.neededMinutes)} per week. Jij kunt hoogstens ${duration(block.availableMinutes)}`
    case 'not-covered':
      return `Bij deze bedrijven kun je niet alles leren. Er ${block.workProcesses.length === 1 ? 'ontbreekt' : 'ontbreken'} nog ${things(block.workProcesses.length)}`
    case 'certificate-not-valid':
      return block.over
        ? `Dit certificaat kon je halen tot en met ${day(block.on)}. Dat is voorbij`
        : `Dit certificaat kun je pas halen vanaf ${day(block.on)}`
    case 'nothing-left-to-learn':
      return 'Je kunt alles al wat je hier kunt leren. Vraag aan je consulent of je examen kunt doen'
  }
}

/** A question, as it is put to the person in Dutch. */
export function dutchCandidateQuestion(question: Question, nameOf: NameOf): string {
  if (question.of === 'candidate') {
    switch (question.field) {
      case 'education':
        return 'Vertel ons welke school je hebt afgemaakt.'
      case 'place':
        return 'Vertel ons waar je woont. De cijfers van je postcode zijn genoeg.'
      case 'hours':
        return 'Vertel ons hoeveel uur per week je kunt werken en leren.'
      case 'transport':
        return 'Vertel ons hoe je kunt reizen, bijvoorbeeld met de fiets of de bus.'
      case 'workProcesses':
        return 'Laat je praktijkverklaring zien. We weten nog niet bij welke opleiding die hoort.'
    }
  }
  if (question.of === 'certificate') return 'Wij vragen of dit certificaat nu nog bestaat.'
  const who = nameOf(question.id)
  switch (question.field) {
    case 'place':
      return `Wij vragen waar ${who} precies is.`
    case 'places':
      return `Wij vragen of er plek is bij ${who}.`
    case 'praktijkopleiders':
      return `Wij vragen of bij ${who} iemand tijd heeft om je te begeleiden.`
    case 'recognition':
      return `Wij vragen of ${who} nu mag opleiden.`
    case 'room':
      return `Wij vragen of er plek is op ${who}.`
    case 'thirdSigner':
      return `Wij vragen of ${who} meedoet.`
  }
}
