import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { electronArguments } from '../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { readPdf } from './support/readPdf';

const bundled = /^(?:SourceS(?:erif4(?:Display|Subhead)?|ans3)|NotoNaskhArabic|PasserelleHeads)-\w+ CID TrueType$/;

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-briefs-'));
  const executable = process.env['PASSERELLE_ELECTRON'] ?? '';
  const sample = join(projectRoot, 'assets/samples/boston-2026.json');
  const verb = ['export', sample, '--out', folder, '--briefs', '--lang', 'both'];
  execFileSync(executable, [...electronArguments(projectRoot), ...verb], { stdio: 'pipe', timeout: 120_000 });
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readPdf(readFileSync(join(folder, name)));

const books = [
  {
    name: 'Cahier de mission - Visite à Boston et Cambridge - fr.pdf',
    contents: 'Table des matières',
    day: /^((?:Lundi|Mardi|Mercredi) \d octobre) :/,
    year: ' 2026',
  },
  {
    name: 'Delegation brief - Visit to Boston and Cambridge - en.pdf',
    contents: 'Contents',
    day: /^((?:Monday|Tuesday|Wednesday), October \d):/,
    year: ', 2026',
  },
];

test.describe('briefs printed by the real application', () => {
  for (const { name, contents, day, year } of books) {
    test(`${name}: pages are numbered, and the contents name the page of each day`, () => {
      const { pages, fonts } = read(name);
      expect(fonts.filter((font) => !bundled.test(font))).toEqual([]);
      expect(pages.map((text, index) => text.includes(`${index + 1} / ${pages.length}`))).toEqual(
        pages.map(() => true),
      );
      expect(pages[1]).toContain(contents);
      const lines = (pages[1] ?? '').split('\n').filter(Boolean);
      const days = lines.flatMap((line) => day.exec(line)?.[1] ?? []);
      const numbers = lines.filter((line) => /^\d+$/.test(line)).map(Number);
      expect(days).toHaveLength(3);
      const begins = days.map((title) => pages.findIndex((text) => text.includes(`${title}${year}`)) + 1);
      expect(numbers.filter((number) => begins.includes(number))).toEqual(begins);
    });
  }

  test('everyone has a pocket itinerary in each language, on one or two pages', () => {
    const pockets = readdirSync(folder).filter((name) => /^(?:Itinéraire de poche|Pocket itinerary) - /.test(name));
    expect(pockets).toHaveLength(2 * 19);
    expect(pockets.map((name) => read(name).pages.length).filter((count) => count > 2)).toEqual([]);
  });
});
