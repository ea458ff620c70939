import { describe, expect, test } from 'vitest';
import { workbookBytes } from '../../../../electron/export/workbookBytes';
import { readXlsx } from '../../../../electron/import/xlsx/readXlsx';
import { missionReport } from '../../../../shared/brief/missionReport';
import type { ReportAudience } from '../../../../shared/brief/reportTable';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { tableFromRows } from '../../../../shared/imports/tableFromRows';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { surveyedOrganisations } from '../../../../shared/itinerary/surveyedOrganisations';
import { instantSchema } from '../../../../shared/model/instant';
import { surveyAnswersOf } from '../../../../shared/model/surveyAnswersOf';
import { readSurvey } from '../../../../shared/outcomes/readSurvey';
import { askedFileName } from '../../../../shared/text/askedFileName';
import { surveyMessage } from '../../../../shared/outcomes/surveyMessage';
import { surveyWords } from '../../../../shared/outcomes/surveyWords';
import { surveyWorkbook } from '../../../../shared/outcomes/surveyWorkbook';
import { after, smallMission } from '../../../fixtures/smallMission';

const words = surveyWords(createTranslations('fr'));
const mission = smallMission();
const norvexia = { id: 'norvexia', name: 'Norvexia' } as Parameters<typeof surveyWorkbook>[0];

/** The spreadsheet of Norvexia as it comes back, with cells filled in by the first words of their headings. */
async function comesBack(
  filled: Readonly<Record<string, string | number>>,
  renamed: Readonly<Record<string, string>> = {},
) {
  const { sheets } = surveyWorkbook(norvexia, words);
  const [first, ...rest] = sheets;
  const heading = (first?.rows[0] ?? []).map(String).map((said) => {
    const other = Object.entries(renamed).find(([name]) => said.startsWith(name));
    return other ? other[1] : said;
  });
  const row = (first?.rows[1] ?? []).map((cell, column) => {
    const said = heading[column] ?? '';
    const given = Object.entries(filled).find(([name]) =>
      name === 'Organisation' ? said === name : said.startsWith(name),
    );
    return given ? given[1] : cell;
  });
  const bytes = workbookBytes({ sheets: [{ ...first!, rows: [heading, row] }, ...rest] });
  const sheet = await readXlsx(Buffer.from(bytes));
  const parts = sheet.ok ? tableFromRows(sheet.value.rows) : undefined;
  if (!parts) throw new Error('not read');
  return readSurvey({ fileName: 'back.xlsx', format: 'xlsx', ...parts }, mission, words);
}

const wellFilled = {
  'Organisation de la mission': '4 – Satisfait / 4 – Satisfied',
  Rencontres: 5,
  'Soutien sur place': '3/5',
  'Nombre de contacts': 7,
  'Affaires espérées': '250 000 CAD',
  'À améliorer': 'Plus de temps\nentre les rencontres',
};
const answered = {
  organisation: 'norvexia',
  organising: 4,
  meetings: 5,
  support: 3,
  usefulContacts: 7,
  expectedBusiness: 'CAD 250000.00',
  toImprove: 'Plus de temps\nentre les rencontres',
};

describe('the survey of a company', () => {
  test('comes back as it was filled in: marks from the list or typed, figures, an amount, words', async () => {
    expect(await comesBack(wellFilled)).toEqual({ answers: [answered], problems: [], unread: [] });
  });

  test('names row, question and value of what is no answer, and takes over the rest', async () => {
    const reading = await comesBack({
      'Organisation de la mission': '6',
      Rencontres: 4,
      'Nombre de contacts': 'beaucoup',
      'Affaires espérées': 'un million',
    });
    expect(reading?.answers).toEqual([{ organisation: 'norvexia', meetings: 4 }]);
    expect(reading?.problems.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['not-a-mark', 2, '6'],
      ['not-a-number', 2, 'beaucoup'],
      ['not-an-amount', 2, 'un million'],
    ]);
    expect(reading?.problems[0]?.column).toContain('Organisation de la mission (1 à 5)');
  });

  test('of a company that the mission does not know is named and left out; by its name it is found', async () => {
    const unknown = await comesBack({ Identifiant: 'gone', Organisation: 'Boréalys', Rencontres: 4 });
    expect(unknown?.answers).toEqual([]);
    expect(unknown?.problems).toEqual([
      { code: 'unknown-organisation', row: 2, column: 'Organisation', value: 'Boréalys' },
    ]);
    const byName = await comesBack({ Identifiant: 'gone', Rencontres: 4 });
    expect(byName?.answers).toEqual([{ organisation: 'norvexia', meetings: 4 }]);
  });

  test('found by its name alone, as in the file of another mission, is told before anything is imported', async () => {
    const ofAnother = await comesBack({ Identifiant: 'norvexia-2025', Rencontres: 4 });
    expect(ofAnother?.answers).toHaveLength(1);
    expect(ofAnother?.problems).toEqual([expect.objectContaining({ code: 'by-name', row: 2, value: 'Norvexia' })]);
    expect((await comesBack({ Identifiant: '', Rencontres: 4 }))?.problems).toEqual([]);
  });

  test('names the columns whose heading was changed or that somebody added, where they hold something', async () => {
    const renamed = {
      'Soutien sur place': 'Soutien',
      'Avantages offerts': 'Avantages',
      'À améliorer': 'Rencontres (1 à 5)',
    };
    const reading = await comesBack({ Rencontres: 4, Soutien: 5 }, renamed);
    expect(reading?.answers).toEqual([{ organisation: 'norvexia', meetings: 4 }]);
    expect(reading?.unread).toEqual([
      { title: 'Soutien', number: 5 },
      { title: 'Rencontres (1 à 5)', number: 9 },
    ]);
  });

  test('where nothing was filled in is no answer, and another spreadsheet is no survey', async () => {
    expect(await comesBack({})).toEqual({ answers: [], problems: [], unread: [] });
    const other = { fileName: 'x.xlsx', format: 'xlsx', header: ['Nom', 'Courriel'], rows: [] } as const;
    expect(readSurvey(other, mission, words)).toBeUndefined();
  });

  test('read in again is brought up to date and never doubled; what is empty stays as it was', () => {
    const source = 'norvexia.xlsx';
    const once = after(mission, 'import-survey', { source, answers: [answered] });
    const twice = after(once, 'import-survey', { source, answers: [{ organisation: 'norvexia', meetings: 2 }] });
    expect([...surveyAnswersOf(twice).values()]).toEqual([expect.objectContaining({ ...answered, meetings: 2 })]);
    expect(Object.keys(twice.surveyAnswers)).toHaveLength(1);
    expect(after(once, 'import-survey', { source, answers: [answered] }).surveyAnswers).toEqual(once.surveyAnswers);
  });

  test('is for coordinators only', () => {
    const taken = after(mission, 'import-survey', { source: 'a.xlsx', answers: [answered] });
    expect(projectFor(taken, { audience: 'delegation' }).surveyAnswers).toEqual({});
    expect(Object.values(projectFor(taken, { audience: 'coordinators' }).surveyAnswers)).toHaveLength(1);
  });

  test('is asked in both languages, and the message names its file', () => {
    const file = askedFileName({ key: norvexia.id, name: norvexia.name }, words);
    const text = surveyMessage(mission, file, words);
    expect(file).toBe('norvexia_sondage_survey.xlsx');
    expect(text).toContain('Merci d’avoir pris part');
    expect(text).toContain('Thank you for taking part');
    expect(text.split(file)).toHaveLength(3);
    expect(surveyedOrganisations(mission).map(({ name }) => name)).toEqual(['Norvexia']);
  });
});

describe('satisfaction in the report', () => {
  const organisation = (id: string) => ({ id, name: id, kind: 'biotech', memberOf: {}, isHost: false });
  const mark = (id: string, meetings: number, organising?: number) => ({
    id,
    organisation: id,
    meetings,
    ...(organising && { organising }),
    toImprove: `SECRET of ${id}`,
    expectedBusiness: 'CAD 1000.00',
    recordedAt: '2026-07-02T20:00:00Z',
  });
  const surveyAnswers = { aa: mark('aa', 5, 4), bb: mark('bb', 4, 5), cc: mark('cc', 4) };
  const surveyed = smallMission([], {
    organisations: {
      aa: organisation('aa'),
      bb: organisation('bb'),
      cc: organisation('cc'),
      norvexia: organisation('norvexia'),
    },
    surveyAnswers,
  });
  const now = instantSchema.parse('2026-09-30T12:00:00Z');
  const tables = (audience: ReportAudience) =>
    new Map(missionReport(surveyed, audience, { locale: 'en', now }).tables.map((table) => [table.id, table]));

  test('is counted and averaged for coordinators, with what companies expect and say', () => {
    const own = tables('coordinators');
    expect(own.get('satisfaction')?.title).toBe('Satisfaction: 3 of 4 answered');
    expect(own.get('satisfaction')?.rows).toEqual([
      ['Organisation', 4.5, 2, 0, 0, 0, 1, 1],
      ['Meetings', 4.3, 3, 0, 0, 0, 2, 1],
    ]);
    expect(own.get('expected')?.rows).toEqual([['CAD', 3, { currency: 'CAD', amount: 3000 }]]);
    expect(own.get('remarks')?.rows[0]).toEqual(['aa', 'SECRET of aa', '']);
  });

  test('is averages alone for a partner, and none of fewer than three answers', () => {
    const told = tables('partner');
    expect(told.get('satisfaction')?.rows).toEqual([['Meetings', 4.3]]);
    expect(JSON.stringify([...told.values()])).not.toMatch(/SECRET|CAD/);
  });
});
