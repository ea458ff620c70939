import { describe, expect, test } from 'vitest';
import { cellText } from '../../../../shared/brief/cellText';
import { listWords } from '../../../../shared/delegation/listWords';
import { listWorkbook } from '../../../../shared/delegation/listWorkbook';
import { peopleList } from '../../../../shared/delegation/peopleLists';
import { itemIdSchema } from '../../../../shared/model/identifier';
import type { Locale } from '../../../../shared/model/locale';
import { aGuest, theParties } from '../../../fixtures/aGuest';
import { aTask } from '../../../fixtures/aTask';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const hosts = { bioquebec: true, massbio: true };
const line = (id: string, fields: object) => ({
  [id]: { id, item: 'reception', whatFr: `${id} fr`, whatEn: `${id} en`, shares: {}, ...fields },
});
const half = { bioquebec: '50%', massbio: '50%' };
const mission = smallMission(
  [aSession('reception', { hostOrganisations: hosts, isJoint: true }), aSession('dinner', { isJoint: true })],
  {
    organisations: theParties,
    guests: {
      ...aGuest('Ada', { standing: 'accepted' }),
      ...aGuest('Bo', { standing: 'declined' }),
      ...aGuest('Cy', { invitedBy: 'massbio' }),
    },
    budgetLines: {
      ...line('hall', { estimated: 'USD 4200.00', actual: 'USD 4000.00', shares: half }),
      ...line('cards', { estimated: 'CAD 640.00', shares: { bioquebec: 'CAD 600.00' } }),
      ...line('other', { item: 'dinner', estimated: 'CAD 9.00' }),
    },
    tasks: { book: aTask('book', { item: 'reception', titleEn: 'Book', due: '2026-06-01' }) },
  },
);
const sheet = (locale: Locale, of = mission, item = 'reception') =>
  peopleList('joint', { mission: of, locale, t: listWords(locale), item: itemIdSchema.parse(item) });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('the sheet of a joint activity', () => {
  test('says what each party pays in each currency, what is not shared out, tasks, and guests of each side', () => {
    const lines = sheet('en').annexes.flatMap(({ title, rows }) => [
      title,
      ...rows.map((row) => plain(row.map((cell) => cellText(cell, 'en')).join(' | '))),
    ]);
    expect(lines).toEqual([
      'What each party pays',
      'BIOQuébec | CAD 600 |  | ',
      'Not shared out yet | CAD 40 |  | ',
      'Total |  | CAD 640 | ',
      'BIOQuébec | USD 2,000 |  | ',
      'MassBio | USD 2,000 |  | ',
      'Total |  | USD 4,200 | USD 4,000',
      'Expenses',
      'hall en | USD 4,200 | USD 4,000 | BIOQuébec USD 2,000, MassBio USD 2,000',
      'cards en | CAD 640 |  | BIOQuébec CAD 600',
      'Tasks',
      expect.stringMatching(/^Book \|.*\| 2026-06-01 \| $/),
      'Guests',
      'BIOQuébec | 2 | 1 | 1 | 1',
      'MassBio | 1 | 0 | 0 | 1',
    ]);
  });

  test('is in the language of who reads it, and says that nobody else may', () => {
    const { title, annexes } = sheet('fr');
    expect([title, ...annexes.map((annex) => annex.title)]).toEqual([
      expect.stringMatching(/^Fiche\s: .+/),
      'Ce que chaque partie paie',
      'Dépenses',
      'Tâches',
      'Invités',
    ]);
    expect(listWords('fr')('describe.joint')).toMatch(/^Réservée aux deux personnes qui coordonnent/);
  });

  test('has a table for each part in a spreadsheet, where amounts and figures are such, and none of it is in the list for the door', () => {
    const t = listWords('en');
    const item = itemIdSchema.parse('reception');
    expect(listWorkbook([sheet('en')], t).sheets.map(({ name }) => name)).toEqual([
      'What each party pays',
      'Expenses',
      'Tasks',
      'Guests',
    ]);
    const [shares, , , guests] = listWorkbook([sheet('en')], t).sheets;
    expect(shares?.rows[1]).toEqual(['BIOQuébec', { currency: 'CAD', amount: 600 }, '', '']);
    expect(shares?.columns.map(({ isFigure = false }) => isFigure)).toEqual([false, true, true, true]);
    expect(guests?.rows[1]).toEqual(['BIOQuébec', 2, 1, 1, 1]);
    const door = listWorkbook([peopleList('guests', { mission, locale: 'en', t, item })], t);
    expect(JSON.stringify(door)).not.toMatch(/USD|CAD|4200|hall/);
  });

  test('says what there is nothing of yet, and is of no activity that one party holds alone', () => {
    expect(sheet('en', mission, 'dinner').annexes.map(({ title, note }) => [title, note])).toContainEqual([
      'Tasks',
      'Nothing yet.',
    ]);
    const alone = smallMission([aSession('reception', {})]);
    expect(sheet('en', alone).annexes).toEqual([]);
  });
});
