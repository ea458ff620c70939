import { expect, test } from 'vitest';
import { personSchema } from '../../../../shared/model/person';
import { nameEraser } from '../../../../shared/privacy/nameEraser';

const person = (givenName: string, familyName: string, fields: object = {}) =>
  personSchema.parse({ id: 'someone', givenName, familyName, language: 'fr', ...fields });

const erase = nameEraser([
  person('Anne', 'Roy', { workPhone: '+1 (514) 555-0100' }),
  person('Élodie', 'Saint-Pierre'),
  person('Jan', 'van der Berg'),
  person('Sukarno', ''),
  person('', ''),
]);

test.each([
  ['Vol d’Anne Roy', 'Vol d’…'],
  ['ROY, Anne : arrivée', '… : arrivée'],
  ['Meeting with Roy Anne', 'Meeting with …'],
  ['Table de Mme Roy', 'Table de Mme …'],
  ['Leroy et Royale', 'Leroy et Royale'],
  ['Élodie  Saint-Pierre, 9 h', '…, 9 h'],
  ['élodie saint-pierre', '…'],
  ['Rue Saint-Pierre', 'Rue …'],
  ['Dinner, Jan van der Berg', 'Dinner, …'],
  ['Dinner at van Dyck', 'Dinner at van Dyck'],
  ['Sukarno speaks', '… speaks'],
  ['Call +1 (514) 555-0100 before', 'Call … before'],
  ['Write to lab@example.org', 'Write to …'],
  ['Anne', 'Anne'],
  ['Réception d’ouverture', 'Réception d’ouverture'],
  ['', ''],
])('“%s” reads “%s” without the people of the mission', (text, expected) => {
  expect(erase(text)).toBe(expected);
});
