import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../../../shared/brief/figuresOf';
import { cellText } from '../../../../shared/brief/cellText';
import { missionReport } from '../../../../shared/brief/missionReport';
import type { ReportAudience } from '../../../../shared/brief/reportTable';
import type { MissionFigures } from '../../../../shared/model/missionFigures';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { instantSchema } from '../../../../shared/model/instant';
import { reportWorkbook } from '../../../../shared/outcomes/reportWorkbook';
import { workbookParts } from '../../../../shared/workbooks/workbookParts';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const now = instantSchema.parse('2026-09-30T12:00:00Z');
const noted = (id: string, item: string, fields: object) => ({
  id,
  item,
  recordedAt: '2026-06-22T20:00:00Z',
  ...fields,
});
const mission = smallMission(
  [
    aSession('round', { kind: 'partnering-meeting', purpose: 'financing', titleEn: 'SECRETROUND' }),
    aSession('second', { kind: 'partnering-meeting', purpose: 'financing' }),
    aSession('talk', { kind: 'partnering-meeting' }),
    aSession('off', { kind: 'partnering-meeting', purpose: 'policy', status: 'cancelled' }),
  ],
  {
    outcomes: {
      one: noted('one', 'round', { attendance: 'held', result: 'investment', amount: 'CAD 999999999.99' }),
      two: noted('two', 'second', { attendance: 'held', result: 'investment', amount: 'CAD 0.02' }),
      old: {
        ...noted('old', 'second', { attendance: 'no-show', amount: 'USD 5.00' }),
        recordedAt: '2026-06-22T19:00:00Z',
      },
    },
    followUps: {
      late: { id: 'late', item: 'round', due: '2026-09-25' },
      done: { id: 'done', item: 'round', due: '2026-09-25', doneOn: '2026-09-24' },
    },
    supportRequests: { shuttle: aSupportRequest('shuttle', { standing: 'done 2026-06-22' }) },
  },
);
const reportFor = (audience: ReportAudience) => missionReport(mission, audience, { locale: 'en', now });

describe('the mission report', () => {
  test('counts each meeting and its outcome once, and adds up no currencies', () => {
    const { tables } = reportFor('coordinators');
    expect(tables.map(({ id, rows }) => [id, rows])).toEqual([
      [
        'purposes',
        [
          ['Financing', 2, 2, 0, 0],
          ['No purpose given', 1, 0, 0, 0],
        ],
      ],
      ['results', [['Investment', 2]]],
      ['support', [['Transport', 1, 1]]],
      ['amounts', [['CAD', 2, { currency: 'CAD', amount: 1_000_000_000.01 }]]],
      [
        'followUps',
        [
          ['Done', 1],
          ['Late', 1],
          ['To come', 0],
        ],
      ],
      [
        'meetings',
        [
          ['SECRETROUND', 'Financing', 'Held', 'Investment', { currency: 'CAD', amount: 999_999_999.99 }],
          [expect.any(String), 'Financing', 'Held', 'Investment', { currency: 'CAD', amount: 0.02 }],
        ],
      ],
    ]);
  });

  test('counts the same meetings under participation as by purpose: sessions with a purpose too', () => {
    const briefing = aSession('briefing', { kind: 'briefing', purpose: 'research' });
    const { participation, tables } = missionReport(
      smallMission([briefing, aSession('talk', { kind: 'partnering-meeting' }), aSession('lunch')]),
      'coordinators',
      { locale: 'en', now },
    );
    const planned = tables[0]?.rows.map(([, count]) => Number(count)) ?? [];
    expect(participation.rows.at(-1)).toEqual(['Meetings', 2]);
    expect(planned.reduce((sum, count) => sum + count, 0)).toBe(2);
  });

  test('tells a partner counts alone: no meeting, no amount, no follow-up', () => {
    const report = reportFor('partner');
    expect(report.tables.map(({ id }) => id)).toEqual(['purposes', 'results', 'support']);
    expect(JSON.stringify(report)).not.toMatch(/SECRET|CAD|999/);
  });

  test('is the same figures as a spreadsheet, one sheet for each question', () => {
    const report = reportFor('partner');
    const { sheets } = reportWorkbook(report);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Participation', 5],
      ['Meetings by purpose', 3],
      ['Results', 2],
      ['Local support', 2],
    ]);
  });

  test('has in the spreadsheet the bars that its pages have, of the same figures', () => {
    const report = reportFor('coordinators');
    const { sheets } = reportWorkbook(report);
    const drawn = report.tables.filter(({ isChart }) => isChart).map(({ title }) => title);
    expect(drawn.length).toBeGreaterThan(1);
    expect(sheets.flatMap(({ chart }) => chart?.title ?? [])).toEqual(drawn);
    const parts = workbookParts({ sheets });
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(drawn.length);
    const purposes = parts[charts[0] ?? ''] ?? '';
    expect([...purposes.matchAll(/<c:f>([^<]*)<\/c:f>/g)].map(([, range]) => range)).toEqual([
      "'Meetings by purpose'!$A$2:$A$3",
      "'Meetings by purpose'!$B$2:$B$3",
    ]);
    expect([...purposes.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, said]) => said)).toEqual(
      [0, 1].flatMap((column) => report.tables[0]?.rows.map((cells) => cellText(cells[column] ?? '', 'en')) ?? []),
    );
  });

  test('sets earlier missions beside this one, the oldest first, and tells a partner no amount and no mark of two', () => {
    const earlier: MissionFigures = {
      ...figuresOf(mission),
      titleEn: 'Boston',
      firstDay: plainDateSchema.parse('2023-06-05'),
      purposes: { research: 3 },
      amounts: { USD: 5 },
      answers: 2,
      satisfaction: 4.2,
    };
    const rowsOf = (audience: ReportAudience, id: string) =>
      missionReport(mission, audience, { locale: 'en', now, compared: [earlier] }).tables.find((one) => one.id === id)
        ?.rows;
    expect(rowsOf('coordinators', 'comparedMeetings')).toEqual([
      ['Boston (2023)', 3, 2],
      [expect.stringMatching(/\(2026\)$/), 3, 2],
    ]);
    const dated = { ...mission, titleEn: 'BIO 2026' };
    const { tables } = missionReport(dated, 'coordinators', { locale: 'en', now, compared: [earlier] });
    expect(tables.find((one) => one.id === 'comparison')?.head).toEqual(['Figure', 'Boston (2023)', 'BIO 2026']);
    const own = rowsOf('coordinators', 'comparison');
    expect(own).toContainEqual(['Meetings: Financing', 0, 2]);
    expect(own).toContainEqual(['Meetings: Research', 3, 0]);
    expect(own).toContainEqual(['Result: Investment', 2, 2]);
    expect(own).toContainEqual(['Amount: USD', { currency: 'USD', amount: 5 }, { currency: 'USD', amount: 0 }]);
    expect(own).toContainEqual(['Satisfaction, from 1 to 5', 4.2, '–']);
    expect(rowsOf('partner', 'comparison')).toContainEqual(['Satisfaction, from 1 to 5', '–', '–']);
    expect(JSON.stringify(rowsOf('partner', 'comparison'))).not.toMatch(/USD|CAD/);
    expect(JSON.stringify(figuresOf(mission))).not.toMatch(/SECRET|Norvexia/);
  });
});
