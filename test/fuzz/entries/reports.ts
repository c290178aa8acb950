import { caseloadPage, caseloadReport, renderCaseload } from '../../../src/caseload/index.js'
import { createOutlook } from '../../../src/index.js'
import { createOrienter, renderOrientation } from '../../../src/orientation/index.js'
import { renderSectorReport, sectorReport } from '../../../src/sectors/index.js'
import type { FuzzEntry } from '../entry.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import { mustHoldNoElement } from './events.js'
import { newMatcher } from './holder.js'
import { mustBePlain } from './matching.js'
import { material } from './material.js'

const asked = {
  candidates: ['c-vol'],
  where: { region: 'Midden-Utrecht' },
  history: [{ candidateId: 'c-vol', vacancyId: 'v-vol', reason: 'r' }],
  profileLimit: 3,
  steps: { maxSteps: 1 },
}
const { outlook } = createOutlook(material.outlook)

/** Reports of a caseload, of sectors and of one person's directions, over records of any kind and with any options. */
export const reports: FuzzEntry = {
  name: 'reports',
  cases: 2000,
  codes: ['invalid-option', 'invalid-record', 'unknown-candidate', 'waiver-not-allowed'],
  run(random) {
    const matcher = newMatcher()
    const people = matcher.addCandidates([
      mutatedRecord(random.pick(material.candidates), random),
      random.pick(material.candidates),
    ])
    matcher.addVacancies([
      mutatedRecord(random.pick(material.vacancies), random),
      random.pick(material.vacancies),
      material.vacancies[0],
    ])
    const language = random.once(2) ? 'nl' : 'en'
    switch (random.below(3)) {
      case 0: {
        const report = caseloadReport(
          matcher,
          random.once(2) ? (mutated(asked, random) as never) : { steps: { maxSteps: 1 } },
        )
        mustHoldNoElement(caseloadPage(report, { language, title: '<script>alert(1)</script>' }))
        mustBePlain(renderCaseload(report, { language }))
        return people.issues
      }
      case 1: {
        const options = {
          candidates: ['c-vol'],
          where: { region: 'r' },
          threshold: 1,
          profileLimit: 2,
          sectors: [{ id: 's', nl: 'S', en: 'S', sbi: ['86'] }],
        }
        const report = sectorReport(matcher, outlook, random.once(2) ? (mutated(options, random) as never) : {})
        mustBePlain(renderSectorReport(report, { language }))
        return report.issues
      }
      default: {
        const [person = 'c-vol'] = matcher.candidateIds()
        const options = {
          limit: 2,
          only: ['o:kok'],
          vacancies: true,
          where: { region: 'r' },
          region: 'r',
          steps: { maxSteps: 1, target: 600 },
        }
        const requirements = { 'o:kok': { credentials: [{ credential: 'vca-basis' }] } }
        const orienter = createOrienter(
          matcher,
          random.once(4) ? (mutated({ kind: 'occupation', requirements }, random) as never) : {},
        )
        const orientation = orienter.orient(person, random.once(2) ? (mutated(options, random) as never) : {})
        mustBePlain(renderOrientation(orientation, { language } as never))
        return undefined
      }
    }
  },
}
