import { describe, expect, test } from 'vitest';
import { listPaper } from '../../../../shared/brief/listPaper';
import { listWords } from '../../../../shared/delegation/listWords';
import { listWorkbook } from '../../../../shared/delegation/listWorkbook';
import { peopleList } from '../../../../shared/delegation/peopleLists';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import { after, aLeg, smallMission } from '../../../fixtures/smallMission';

const out = aLeg('out', {
  delegates: { anne: true },
  departure: '2026-06-21T10:00[America/Toronto]',
  arrival: '2026-06-21T12:40[America/Los_Angeles]',
});
const home = aLeg('home', { delegates: { anne: true } });
const rule = (document: string, country: string, fields: object = {}) => {
  const id = `${document}-${country}`.toLowerCase();
  return { [id]: { id, document, country, need: 'authorisation', ...fields } };
};
const entryRules = {
  ...rule('FR', 'US', {
    textFr: 'Demande en ligne',
    textEn: 'Asked for online',
    link: 'esta.cbp.dhs.gov',
    leadDays: 3,
  }),
  ...rule('FR', 'CA', { need: 'nothing', notes: 'With a card' }),
  ...rule('BR', 'US', { deleted: true }),
};
const withDocument = after(smallMission([out, home], { entryRules }), 'edit-person', {
  person: 'p-anne',
  changes: { travelDocumentCountry: 'FR', travelDocumentExpiry: '2029-08-31' },
});
const mission = after(withDocument, 'set-entry-state', {
  person: 'p-anne',
  country: 'US',
  status: 'granted',
  expiry: '2028-01-31',
});
const list = (locale: Locale) => peopleList('entry', { mission, locale, t: listWords(locale) });

describe('the checklist of entries as a list', () => {
  test('who enters which country, with what they hold, what is asked of them, how far it has come and, while something is still to be got, by when', () => {
    expect(list('en').groups).toEqual([
      {
        title: 'United States',
        rows: [
          [
            'Côté, Béla',
            'Country not stated',
            '',
            'Nothing noted for this crossing',
            'Not stated',
            '2026-06-07',
            '2026-06-21',
          ],
          [
            'Dion, Carl',
            'Country not stated',
            '',
            'Nothing noted for this crossing',
            'Not stated',
            '2026-06-07',
            '2026-06-21',
          ],
          [
            'Roy, Anne',
            'France',
            '2029-08-31',
            'Asked for online',
            'Granted, valid until 2028-01-31',
            '',
            '2026-06-21',
          ],
        ],
      },
      {
        title: 'Canada',
        rows: [['Roy, Anne', 'France', '2029-08-31', 'Nothing more', 'Nothing more', '', '2026-06-25']],
      },
    ]);
  });

  test.each([
    ['fr', 'Demande en ligne', 'Rien de plus', /ne remplace ni un avis juridique/],
    ['en', 'Asked for online', 'Nothing more', /replaces neither legal advice/],
  ] as const)(
    'what the coordinator knows of borders and where it says so, as text, %s',
    (locale, needed, nothing, note) => {
      const [annex] = list(locale).annexes;
      expect(annex?.rows.map((row) => row.slice(2))).toEqual([
        [nothing, '', '', 'With a card'],
        [needed, 'esta.cbp.dhs.gov', '3', ''],
      ]);
      expect(annex?.note).toMatch(note);
    },
  );

  test('on paper it says for whom it is, and in a workbook it has a sheet of its own and one for what it rests on', () => {
    const now = instantSchema.parse('2026-05-20T12:00:00Z');
    const paper = listPaper('entry', mission, { locale: 'en', now, t: listWords('en'), item: undefined });
    expect([paper.title, paper.audience]).toEqual([
      expect.stringMatching(/^Entry authorisations · /),
      'For coordinators',
    ]);
    const { sheets } = listWorkbook([list('en')], listWords('en'));
    expect(sheets.map(({ name, rows }) => [name, rows[0]?.slice(0, 2), rows[1]?.slice(0, 2), rows.length])).toEqual([
      ['Entry authorisations', ['Country entered', 'Person'], ['United States', 'Côté, Béla'], 5],
      ['What is needed', ['Travel document', 'Country entered'], ['France', 'Canada'], 5],
    ]);
    expect(sheets[1]?.rows.at(-1)).toEqual([expect.stringMatching(/neither legal advice/)]);
  });
});
