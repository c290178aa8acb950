import type { ImpactTextWords } from './impactTextWords.js'

/** The text of a report of impact in English. */
export const englishImpactText: ImpactTextWords = {
  none: '–',
  reachedColumn: 'At least once',
  reading: {
    share: 'of all times that somebody of this group was looked at, the part in which they were selected.',
    ratio:
      'the share, divided by that of the reference. At 1.000 they are equal. Below 0.800 it is less than four fifths.',
    chance:
      'how often there is such a gap, too, if people are spread over the groups at random. Below 0.05 that is seldom. The more groups were tested, the stricter: the chance was raised for that.',
    reached: 'the part of the people who were selected once or more.',
  },
  causes: 'By what? All lists were ranked again, each time without one criterion.',
  cause: ({ criterion, now, without, by }) =>
    `Without ${criterion}: ratio ${without}, instead of ${now}.${
      {
        limit: ' It acts mostly as a limit: who does not meet it, drops out.',
        measure: ' It acts mostly in the score.',
        both: ' It acts as a limit and in the score.',
        neither: ' It takes both its limit and its part in the score to go.',
      }[by]
    }`,
  noCause: 'No criterion alone closes a tenth of the gap or more.',
  stages: (group, stages) =>
    `${group}, ratio at each stage: ${stages.map(([stage, ratio]) => `${stage.toLowerCase()} ${ratio}`).join('; ')}.`,
  others: (counted) => `The other groups: ${counted}`,
}
