import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveBytes } from '../../../../electron/export/archiveBytes';
import { parseXml } from '../../../../electron/import/xlsx/parseXml';
import { cellText } from '../../../../shared/brief/cellText';
import { missionReport } from '../../../../shared/brief/missionReport';
import { instantSchema } from '../../../../shared/model/instant';
import { reportDocument } from '../../../../shared/outcomes/reportDocument';
import { wordParts } from '../../../../shared/wordFiles/wordParts';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const mission = smallMission(
  [
    aSession('round', { kind: 'partnering-meeting', purpose: 'financing', titleEn: 'Round <one> & "two"' }),
    aSession('talk', { kind: 'partnering-meeting' }),
  ],
  {
    outcomes: {
      one: {
        id: 'one',
        item: 'round',
        recordedAt: '2026-06-22T20:00:00Z',
        attendance: 'held',
        result: 'investment',
        amount: 'CAD 250000.00',
      },
    },
  },
);
const now = instantSchema.parse('2026-09-30T12:00:00Z');
const report = missionReport(mission, 'coordinators', { locale: 'en', now });
const bytes = archiveBytes(wordParts(reportDocument(report)));

interface Heard {
  readonly styles: readonly string[];
  readonly texts: readonly string[];
  /** For each row of each table: what its cells span, and what its table has. */
  readonly rows: readonly { readonly spans: number; readonly columns: number }[];
}

/** What a word processor would find in a part: each paragraph's style, all words, and how wide rows are. */
function heardIn(xml: string): Heard {
  const styles: string[] = [];
  const texts: string[] = [];
  const rows: { spans: number; columns: number }[] = [];
  let columns = 0;
  parseXml(xml, {
    open: (name, attributes) => {
      if (name === 'pStyle') styles.push(String(attributes()['w:val'] ?? attributes()['val']));
      if (name === 'tblGrid') columns = 0;
      if (name === 'gridCol') columns += 1;
      if (name === 'tr') rows.push({ spans: 0, columns });
      const row = rows.at(-1);
      if (name === 'tc' && row) row.spans += 1;
      if (name === 'gridSpan' && row) row.spans += Number(attributes()['w:val'] ?? attributes()['val']) - 1;
    },
    text: (value) => texts.push(value),
  });
  return { styles, texts, rows };
}

describe('the mission report as a text document', () => {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  const body = heardIn(parts['word/document.xml'] ?? '');

  test('says all that the pages say', () => {
    const said = [
      report.heading,
      report.mission,
      report.period,
      report.participation.title,
      ...report.participation.rows.flat(),
      ...report.tables.flatMap(({ title, head, rows }) => [title, ...head, ...rows.flat()]),
    ].map((cell) => cellText(cell, 'en'));
    expect(said.filter((text) => text !== '' && !body.texts.includes(text))).toEqual([]);
    expect(said).toContain('Round <one> & "two"');
  });

  test('gives each column of each table room for its longest word, within the margins', () => {
    const letter = 9.5 * 20 * 0.5;
    const tables = [...(parts['word/document.xml'] ?? '').matchAll(/<w:tbl>.*?<\/w:tbl>/g)].map(([table]) => table);
    const figures = tables.filter((table) => table.includes('w:val="Figures"'));
    expect(figures).toHaveLength(1 + report.tables.length);
    for (const table of figures) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(9360);
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/g)) {
        const texts = [...row.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text = '']) => text);
        const longest = texts.map((text) => Math.max(...text.split(' ').map(({ length }) => length)));
        longest.forEach((length, column) => expect(widths[column]).toBeGreaterThan(length * letter));
      }
    }
  });

  test('has its headings as headings, and each is a style that the document knows', () => {
    expect(body.styles.slice(0, 2)).toEqual(['Title', 'Subtitle']);
    expect(body.styles.filter((style) => style === 'Heading1')).toHaveLength(1 + report.tables.length);
    const known = [...(parts['word/styles.xml'] ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
    expect(body.styles.filter((style) => !known.includes(style))).toEqual([]);
  });

  test('draws no row wider or narrower than its table', () => {
    expect(body.rows.length).toBeGreaterThan(report.tables.length);
    expect(body.rows.filter(({ spans, columns }) => spans !== columns)).toEqual([]);
  });

  test('tells each drawing in words', () => {
    expect(parts['word/document.xml']).toContain(
      'w:tblDescription w:val="Meetings by purpose: Financing 1, No purpose given 1"',
    );
  });

  test('leads to every part it has, each well formed, and is the same bytes whenever it is written', () => {
    const led = ['_rels/.rels', 'word/_rels/document.xml.rels'].flatMap((name) =>
      [...(parts[name] ?? '').matchAll(/Target="([^"]+)"/g)].map(([, target]) =>
        name.startsWith('word') ? `word/${target}` : target,
      ),
    );
    const named = Object.keys(parts).filter((name) => !name.includes('rels') && name !== '[Content_Types].xml');
    expect(led.sort((a, b) => (String(a) < String(b) ? -1 : 1))).toEqual(named.sort((a, b) => (a < b ? -1 : 1)));
    for (const part of Object.values(parts)) expect(() => heardIn(part)).not.toThrow();
    expect(archiveBytes(wordParts(reportDocument(report)))).toEqual(bytes);
  });
});
