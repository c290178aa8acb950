/** Keys that would do harm in a statement, a pattern, a path or an object, or that something careless takes for one another. */
export const hardKeys: readonly string[] = [
  "'; DROP TABLE passend_open_hiring_events; --",
  "' OR '1'='1",
  `"public"."lists"`,
  '$1',
  '%',
  '_',
  '\\',
  "\\'",
  'a',
  'A',
  'a ',
  ' a',
  'a\n',
  '.',
  '..',
  '../a',
  'a/b',
  'a.people',
  'a.entries',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NULL',
  '0',
  'é',
  'e\u0301',
  'ß',
  '👩🏽‍🏭',
  '€'.repeat(400),
]

/** Text as people and machines write it, each of which has to come back as it went in. */
export const hardTexts: readonly string[] = [
  'Je kunt 10 kilo tillen — óók op een ladder.',
  '"quotes" and \'quotes\' and \\ and \\u0000 and {{x}} and %s',
  'שלום عليكم \u202eomgekeerd',
  '👩🏽‍🏭 \u{10ffff} \ufeff \u2028',
  '\u0001\u001f\u007f\t\r\n',
  'é'.repeat(500),
]

/** Text that not every store can hold. */
export const unstorableTexts: readonly string[] = ['a\0b', 'half \ud83d', '\udc00 half']
