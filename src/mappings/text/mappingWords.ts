import type { LostReason } from '../translationReport.js'

/** Headings and sentences about a record in another taxonomy, in one language. */
export interface MappingWords {
  title(taxonomy: string): string
  readonly exact: string
  readonly close: string
  readonly broader: string
  readonly lost: string
  readonly must: string
  readonly mustBroader: string
  readonly reopened: string
  readonly nothing: string
  readonly reasons: Readonly<Record<LostReason, string>>
  readonly choose: string
  readonly check: string
  count(exact: number, kept: number): string
  merged(count: number, name: string): string
}

/** In Dutch. */
export const dutchMapping: MappingWords = {
  title: (taxonomy) => `Overgezet naar ${taxonomy}`,
  exact: 'Hetzelfde gebleven',
  close: 'Bijna hetzelfde',
  broader: 'Ruimer geworden: wat het precies was, gaat verloren',
  lost: 'Niet overgezet',
  must: 'was een harde eis, die nu weg is',
  mustBroader: 'harde eis: die is nu ruimer',
  reopened: 'De lijst met competenties was af en is nu weer open: in de andere taxonomie is niet alles gevraagd.',
  nothing: 'Er viel niets over te zetten.',
  reasons: {
    'not-mapped': 'er is geen vertaling',
    several: 'er zijn er meer die even goed zijn; kies er een',
    'only-narrower': 'wat er is, is smaller en zegt meer dan er stond',
    'only-related': 'wat er is, is iets anders',
    'not-accepted': 'deze vertaling is niet toegestaan',
    'not-a-code-of-the-field': 'de code past niet in dit veld',
  },
  choose: 'mogelijk',
  check: 'Controleer wat ruimer is geworden of verloren ging, samen met de persoon of de werkgever.',
  count: (exact, kept) => `${exact} hetzelfde gebleven${kept > 0 ? `, ${kept} stonden er al zo` : ''}.`,
  merged: (count, name) => `${count} begrippen zijn nu hetzelfde: ${name}`,
}

/** In English. */
export const englishMapping: MappingWords = {
  title: (taxonomy) => `Translated to ${taxonomy}`,
  exact: 'Stayed the same',
  close: 'Nearly the same',
  broader: 'Became broader: what it was exactly is lost',
  lost: 'Not translated',
  must: 'was a must, which is gone now',
  mustBroader: 'a must: it is broader now',
  reopened: 'The list of competences was closed and is open again: not all was asked in the other taxonomy.',
  nothing: 'There was nothing to translate.',
  reasons: {
    'not-mapped': 'there is no translation',
    several: 'several are equally good; choose one',
    'only-narrower': 'what there is is narrower and says more than was said',
    'only-related': 'what there is is something else',
    'not-accepted': 'this translation is not accepted',
    'not-a-code-of-the-field': 'the code does not fit in this field',
  },
  choose: 'perhaps',
  check: 'Check what became broader or was lost, together with the person or the employer.',
  count: (exact, kept) => `${exact} stayed the same${kept > 0 ? `, ${kept} were so already` : ''}.`,
  merged: (count, name) => `${count} concepts are the same now: ${name}`,
}
