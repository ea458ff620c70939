import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCellValue } from '../../../../renderer/records/readCellValue';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { missionOf } from './support/missionOf';
import { planOf } from './support/planOf';
import { mentionsDocumentNumber, withoutDocumentNumbers } from '../../../../shared/text/documentNumbers';

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(''));
const letters = (count: number) =>
  fc
    .array(
      fc.integer({ min: 65, max: 90 }).map((code) => String.fromCodePoint(code)),
      { minLength: count, maxLength: count },
    )
    .map((all) => all.join(''));
const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''));

/** Canada, France, and the United States since 2021: letters and digits that nothing else has in this order. */
const withLetters = fc.oneof(
  joined(letters(2), digits(6)),
  joined(letters(1), digits(6), letters(2)),
  joined(letters(1), digits(8)),
  joined(digits(2), letters(2), digits(5)),
);
const words = fc.constantFrom('', 'Allergie aux noix.', 'Appeler Luc, son frère.', 'Arrive la veille. ');

const phone = fc.oneof(
  joined(fc.constantFrom('+1 514 ', '514-', '(438) ', '1.617.'), digits(3), fc.constantFrom('-', ' ', '.'), digits(4)),
  digits(10),
  joined(fc.constant('+1'), digits(10)),
  joined(
    fc.constant('+33 6 '),
    digits(2),
    fc.constant(' '),
    digits(2),
    fc.constant(' '),
    digits(2),
    fc.constant(' '),
    digits(2),
  ),
);
const flight = joined(letters(2), fc.constantFrom('', ' '), fc.integer({ min: 1, max: 9999 }).map(String));
const code = fc.oneof(
  joined(letters(1), digits(1), letters(2), digits(2)),
  letters(6),
  joined(fc.constantFrom('confirmation ', 'Réservation : ', 'booking ref. ', 'PNR '), withLetters),
);
const innocent = fc.oneof(phone, flight, code);

describe('numbers of documents in words', () => {
  test.each([
    ['Passeport AB123456', 'Passeport ••••••••'],
    ['AB123456, expire en 2029', '••••••••, expire en 2029'],
    ['passport no. 512345678', 'passport no. ••••••••'],
    ['Visa : 512345678 (valide)', 'Visa : •••••••• (valide)'],
    ['Passeport : ab 123456.', 'Passeport : ••••••••.'],
    ['512345678 (passeport)', '•••••••• (passeport)'],
    ['Réservation AB999999, passeport AB123456', 'Réservation AB999999, passeport ••••••••'],
  ])('%s', (text, without) => {
    expect([mentionsDocumentNumber(text), withoutDocumentNumbers(text)]).toEqual([true, without]);
  });

  test.each([
    'Luc Roy, +1 514 555-0199',
    'Luc 5145550199, passeport à renouveler',
    'Vol AC 1234 et DL8405',
    'Confirmation HX123456 à l’hôtel',
    'Passeport valide jusqu’au 2028-03-31, visa demandé le 12 mai 2026',
    'Passeport exp. 20280331',
    'NEQ 1234567890',
    'Code postal H2X 1Y4, bureau 200',
    'Passeport perdu : appeler le 514 555-0100',
  ])('nothing in « %s »', (text) => {
    expect([mentionsDocumentNumber(text), withoutDocumentNumbers(text)]).toEqual([false, text]);
  });

  test('telephones, flights and codes of bookings are never taken for one, whatever stands around them', () => {
    fc.assert(
      fc.property(words, fc.array(innocent, { minLength: 1, maxLength: 3 }), words, (before, those, after) => {
        const text = `${before} ${those.join(', ')} ${after}`;
        expect([text, mentionsDocumentNumber(text)]).toEqual([text, false]);
      }),
    );
  });

  test('a number with letters is found anywhere, one of nine digits beside what names the document; none is left', () => {
    const beside = joined(fc.constantFrom('passeport ', 'Passport no. ', 'visa : ', 'No de passeport: '), digits(9));
    fc.assert(
      fc.property(words, fc.oneof(withLetters, beside), words, (before, number, after) => {
        const text = `${before} ${number} ${after}`;
        const last = number.split(' ').at(-1) ?? number;
        const left = withoutDocumentNumbers(text);
        expect([mentionsDocumentNumber(text), left.includes(last), mentionsDocumentNumber(left)]).toEqual([
          true,
          false,
          false,
        ]);
      }),
    );
  });
});

describe('numbers of documents on their way in', () => {
  const plan = planOf(
    `
Prénom|Nom|Contact d’urgence|Notes|Régime
Anne|Roy|Luc, +1 514 555-0199, passeport AB123456|Vol AC 1234, réservation HX123456|Kiwi, passeport CD654321
Béla|Côté|Zoé, 5145550188|Visa 512345678|végane
`,
    missionOf({}),
  );

  test('are left out of an import, whose list names row and column and never the number', () => {
    expect(plan.problems.map(({ code, rows, field, choice, choices }) => [code, rows, field, choice, choices])).toEqual(
      [
        ['document-number', [2], 'emergencyContact', 'without-number', ['without-number', 'leave-empty', 'exclude']],
        ['unread-needs', [2], 'diets', 'keep', ['keep', 'leave-empty', 'exclude']],
        ['document-number', [3], 'notes', 'without-number', ['without-number', 'leave-empty', 'exclude']],
      ],
    );
    expect(plan.rows.map(({ values }) => [values.emergencyContact, values.notes, values.dietAndAccess])).toEqual([
      ['Luc, +1 514 555-0199, passeport ••••••••', 'Vol AC 1234, réservation HX123456', 'Kiwi, passeport ••••••••'],
      ['Zoé, 5145550188', 'Visa ••••••••', undefined],
    ]);
    expect(JSON.stringify(plan)).not.toMatch(/AB123456|CD654321|512345678/);
  });

  test('are refused by a cell that is written or pasted in the table', () => {
    const day = plainDateSchema.parse('2026-06-26');
    expect(readCellValue('dietAndAccess', 'noix, passeport AB123456', day)).toEqual({
      ok: false,
      code: 'document-number',
    });
    expect(readCellValue('dietAndAccess', 'noix, 514 555-0199', day)).toEqual({
      ok: true,
      value: 'noix, 514 555-0199',
    });
  });
});
