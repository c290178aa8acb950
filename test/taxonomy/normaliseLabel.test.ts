import { expect, test } from 'vitest'
import { normaliseLabel } from '../../src/taxonomy/normaliseLabel.js'

test.each([
  ['Magazijnmedewerker', 'magazijnmedewerker'],
  ['Magazijnmedewerker (m/v/x)', 'magazijnmedewerker'],
  ['Magazijnmedewerker m/v', 'magazijnmedewerker'],
  ['Chauffeur (v/m) rijbewijs C', 'chauffeur rijbewijs c'],
  ['  Kok,  zelfstandig-werkend ', 'kok zelfstandig werkend'],
  ['Officiële patiëntenvervoerder', 'officiele patientenvervoerder'],
  ['Straßenbauer', 'strassenbauer'],
  ['Chef sous-chef œuvre', 'chef sous chef oeuvre'],
  ['Smørrebrød-kok', 'smorrebrod kok'],
  ['C++ & C# 2', 'c++ & c# 2'],
  ['ﬁetsenmaker', 'fietsenmaker'],
  ['***', ''],
  ['', ''],
])('%s is compared as %s', (text, expected) => expect(normaliseLabel(text)).toBe(expected))

test('no more than 500 characters are read', () => expect(normaliseLabel('a'.repeat(900))).toHaveLength(500))
