import { amount } from './englishAmount.js'
import type { ReasonWords } from './reasonWords.js'

/** Why somebody was or was not proposed, in English. */
export const englishReason: ReasonWords = {
  candidate: {
    proposed: ['We propose this place to you.'],
    fixed: ['This place has already been agreed with you.'],
    'fixed-elsewhere': ['Another place has already been agreed with you.'],
    forbidden: ['It was decided before that this place is not for you.', 'Ask your adviser why.'],
    blocked: ['This place is not possible for you now.'],
    'left-out-to-verify': ['We are not sure yet if this place is possible.', 'So it did not count yet.'],
    'below-minimum': ['This work fits too little with what we know of you.'],
    'no-places': ['There is no free place here any more.'],
    'below-floor': [
      'This work fits too little with what we know of you.',
      'Nobody gets work in this plan that fits so little.',
    ],
    'own-fits-as-well': ['You got another place that fits you at least as well.'],
    'went-by-score': ['This place went to people whom the work fits at least as well.'],
    'others-need-it-more': [
      'This place fits you.',
      'This place went to people for whom there was less other work.',
      'For you there was another place as well.',
    ],
    'others-fit-better': ['This place went to people whom the work fits even better.'],
    equal: ['This place fits you.', 'A plan with you in this place may be just as good.'],
    'not-looked-at': ['We have not looked at this place for you yet.', 'Ask your adviser to do that.'],
    instead: (vacancy) => `This is the place for you: ${vacancy}.`,
  },
  adviser: {
    heading: (candidate, vacancy) => `${candidate} and ${vacancy}`,
    places: (taken, places) => `Taken: ${taken} of ${places} ${places === 1 ? 'place' : 'places'}.`,
    score: (score, toVerify) => `Score ${score} of 1000${toVerify ? '; something to check first' : ''}.`,
    instead: (vacancy, score) => `Proposed: ${vacancy}, score ${score}.`,
    price: (here, instead) =>
      `Price of a place here: ${amount(here)}${instead === undefined ? '' : `; of the proposed place: ${amount(instead)}`}.`,
    loss: (loss) => `If this pair must be, the whole loses at least ${amount(loss)}.`,
    proposed: 'Proposed.',
    fixed: 'Fixed beforehand.',
    'fixed-elsewhere': 'Not proposed: fixed to another place beforehand.',
    forbidden: 'Not proposed: this pair was ruled out beforehand.',
    blocked: 'Not proposed: this cannot be.',
    'left-out-to-verify': 'Not proposed: something is still to be checked, and such pairs took no part.',
    'below-minimum': 'Not proposed: the score is below the lowest that takes part.',
    'no-places': 'Not proposed: there is no place to divide.',
    'below-floor': 'Not proposed: everybody who is placed can keep a higher score.',
    'own-fits-as-well': 'Not proposed: the proposed place fits at least as well.',
    'went-by-score': 'Not proposed: the places went to higher scores, or to equal ones with a better lot.',
    'others-need-it-more': 'Not proposed: without this place others lose more than this candidate does.',
    'others-fit-better': 'Not proposed: whoever got a place here fits it better.',
    equal: 'Not proposed, but with this pair the whole may be as good. Fix it and divide again to see.',
    'not-looked-at': 'Not looked at: this pair was not among the matches. Divide again with it.',
  },
}
