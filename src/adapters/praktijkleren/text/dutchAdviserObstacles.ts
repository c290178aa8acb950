import { choice, day, duration } from '../../../explain/text/dutch/amounts.js'
import { labels } from '../../../explain/text/dutch/labels.js'
import { inARow } from '../../../explain/text/line.js'
import type { Block, Question } from '../block.js'
import { tripText } from './dutchTripText.js'
import type { NameOf } from './routeWords.js'

/** A block, as it is told to an adviser in Dutch. */
export function dutchAdviserBlock(block: Block, nameOf: NameOf): string {
  switch (block.code) {
    case 'recognition-missing':
      return `${nameOf(block.leerbedrijf)} is niet erkend voor ${block.workProcesses.join(', ')}${block.lapsed === undefined ? '' : `; de erkenning liep tot en met ${day(block.lapsed)}`}`
    case 'no-praktijkopleider':
      return `${nameOf(block.leerbedrijf)}: geen praktijkopleider met tijd`
    case 'no-place':
      return `${nameOf(block.leerbedrijf)}: geen plek vrij`
    case 'no-school':
      return {
        'none-offers': 'Geen school biedt dit aan',
        'none-has-room': 'Geen school die dit aanbiedt heeft plek',
        'none-signs': 'Geen school die dit aanbiedt tekent mee',
      }[block.why]
    case 'too-far':
      return `Te ver: ${nameOf('school' in block ? block.school : block.leerbedrijf)}${tripText(block.trip)}`
    case 'entry-requirement': {
      const ways = [
        ...(block.level === undefined ? [] : [labels.educationLevels[block.level]]),
        ...(block.diplomas.length === 0 ? [] : [`diploma ${inARow([...block.diplomas], choice)}`]),
      ]
      const has = block.has === undefined ? 'niet bekend' : labels.educationLevels[block.has]
      return `Vooropleiding: nodig ${inARow(ways, choice)}, kandidaat heeft ${has}`
    }
    case 'hours-too-many':
      return `Uren: nodig minstens ${duration(block.neededMinutes)} per week, kandidaat kan hoogstens ${duration(block.availableMinutes)}`
    case 'not-covered':
      return `Bij geen van deze bedrijven te leren: ${block.workProcesses.join(', ')}`
    case 'certificate-not-valid':
      return `Certificaat ${block.over ? 'bestond tot en met' : 'bestaat pas vanaf'} ${day(block.on)}`
    case 'nothing-left-to-learn':
      return 'Niets meer te leren: vraag de school of examen of EVC kan'
  }
}

/** A question, as it is put to an adviser in Dutch. */
export function dutchAdviserQuestion(question: Question, nameOf: NameOf): string {
  if (question.of === 'candidate') {
    switch (question.field) {
      case 'education':
        return 'Vooropleiding: vraag welke school of opleiding is afgemaakt'
      case 'place':
        return 'Woonplaats: vraag de postcode (vier cijfers)'
      case 'hours':
        return 'Uren: vraag hoeveel uur per week deze persoon kan'
      case 'transport':
        return 'Vervoer: vraag waarmee deze persoon kan reizen'
      case 'workProcesses':
        return `Werkprocessen zonder nummer (${question.workProcesses.join(', ')}): vraag van welke kwalificatie`
    }
  }
  if (question.of === 'certificate') return `Certificaat ${question.id}: nog geldig? (vandaag is niet opgegeven)`
  const who = nameOf(question.id)
  switch (question.field) {
    case 'place':
      return `${who}: vraag waar het is`
    case 'places':
      return `${who}: vraag of er een plek is`
    case 'praktijkopleiders':
      return `${who}: vraag of een praktijkopleider tijd heeft`
    case 'recognition':
      return `${who}: controleer of de erkenning nu geldt`
    case 'room':
      return `${who}: vraag of er plek is`
    case 'thirdSigner':
      return `${who}: vraag of de school als derde tekent`
  }
}
