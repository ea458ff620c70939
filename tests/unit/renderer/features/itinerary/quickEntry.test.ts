import { describe, expect, test } from 'vitest';
import { itemOfDraft } from '../../../../../renderer/features/itinerary/editor/itemOfDraft';
import { draftOfQuickEntry } from '../../../../../renderer/features/itinerary/quick/draftOfQuickEntry';
import { quickFacts } from '../../../../../renderer/features/itinerary/quick/quickFacts';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import { readQuickEntry } from '../../../../../shared/quickEntry/readQuickEntry';
import { zoneIdSchema } from '../../../../../shared/model/zoneId';
import { inSample } from '../../../shared/quickEntry/support/inSample';

const translations = createTranslations('fr');

/** The form of a line in French, before the page of Monday 22 June in San Diego. */
function drafted(line: string) {
  const context = inSample('fr');
  const page = { date: context.day, zone: zoneIdSchema.parse('America/Los_Angeles') };
  return draftOfQuickEntry(readQuickEntry(line, context), context.mission, page, 'fr');
}

function facts(line: string) {
  const { mission } = inSample('fr');
  const reader = { mission, locale: 'fr' as const, t: translations.getFixedT('fr', 'itinerary') };
  return quickFacts(drafted(line), reader, translations).map(({ name, text }) =>
    `${name}: ${text}`.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
}

describe('a line that says a part of a leg', () => {
  test.each([
    ['vol AC 1234', 'AC 1234', ['Montréal', 'San Diego'], ['end missing-date', 'start missing-date']],
    ['vol vers San Diego lundi 9h', '', ['', 'San Diego'], ['end missing-time', 'origin missing']],
    ['vol depuis YUL lundi 9h', '', ['Montréal', ''], ['destination missing', 'end missing-time']],
  ])('%s: is filled in as far as it goes, and the form asks for the rest', (line, number, ends, asked) => {
    const draft = drafted(line);
    const item = itemOfDraft({ ...draft, titleFr: 'Vol' });
    const problems = item.ok ? [] : item.error.map(({ field, code }) => `${field} ${code}`).sort();
    expect([draft.number, [draft.originFr, draft.destinationFr], problems]).toEqual([number, ends, asked]);
  });

  test('an arrival that was not written is asked for on the clock of where it is', () => {
    const { start, end } = drafted('vol AC 1234 YUL-SAN lundi 11h10');
    expect([start.zone, end.zone, end.date]).toEqual(['America/Toronto', 'America/Los_Angeles', '2026-06-22']);
  });
});

test.each([
  [
    'vol AC 1234 vers San Diego lundi 9h',
    ['what: Vol AC 1234, San Diego', 'when: lun. 22 juin, 09:00', 'missing: l’arrivée, le lieu de départ'],
  ],
  [
    'réception mardi',
    [
      'what: Réception · Réception',
      'when: mar. 23 juin, sans heure',
      'who: Sans participant',
      'status: Provisoire',
      'missing: la date et l’heure',
    ],
  ],
])('%s: says what is still to be said', (line, expected) => {
  expect(facts(line)).toEqual(expected);
});

test('what was not understood is kept in the notes', () => {
  expect(drafted('réception mardi 18h @ Rendez-vous Québec #biotech').notes).toBe('@ Rendez-vous Québec, #biotech');
});

test('a meeting says what it is for, and gets it as its purpose', () => {
  const line = 'rencontre financement mardi 9h';
  expect([drafted(line).purpose, facts(line)[0]]).toEqual([
    'financing',
    expect.stringMatching(/· Financement · Rencontre financement$/),
  ]);
});
