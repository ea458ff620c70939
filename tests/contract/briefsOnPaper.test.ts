import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { previewBrief } from '../../electron/export/printBriefs';
import { readPdfPages } from '../../electron/export/readPdfPages';
import { briefContext } from '../../shared/brief/briefContext';
import { delegationBrief } from '../../shared/brief/delegationBrief';
import { printableMission } from '../../shared/brief/printableMission';
import { briefRequestSchema, type BriefRequest } from '../../shared/ipc/briefRequest';
import { briefPartSchema } from '../../shared/model/briefPart';
import { instantSchema } from '../../shared/model/instant';
import { briefMission } from '../fixtures/missions/briefMission';
import type { Printer } from '../../electron/export/printDocument';
import { chromiumPrinter, type ChromiumPrinter } from './chromiumPrinter';
import { plainSpaces, readOutline } from './readOutline';
import { readPdf } from '../e2e/support/readPdf';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const bundled = /^(?:SourceS(?:erif4(?:Display|Subhead)?|ans3)|NotoNaskhArabic)-\w+ CID TrueType$/;

function requestFor(more: Partial<BriefRequest>): BriefRequest {
  const base = { document: 'delegation-brief', delegates: [], language: 'fr', paper: 'a4', includeTentative: true };
  return briefRequestSchema.parse({ ...base, parts: briefPartSchema.options, ...more });
}

let printer: ChromiumPrinter;
beforeAll(async () => {
  printer = await chromiumPrinter(join(projectRoot, 'assets', 'print'));
}, 60_000);
afterAll(() => printer.close());

async function print(more: Partial<BriefRequest>) {
  const preview = await previewBrief(briefMission(), requestFor(more), { printer, now, locale: 'fr' });
  if (!preview.ok) throw new Error(preview.error.code);
  return { pdf: preview.value.pdf, count: preview.value.pages, ...readPdf(preview.value.pdf) };
}

const papers = [
  ['fr', 'a4', 'A4'],
  ['en', 'letter', 'letter'],
] as const;

describe('a delegation brief in a current Chromium', { timeout: 120_000 }, () => {
  for (const [language, paper, size] of papers) {
    test(`${language}, ${paper}: fonts, size, tags, no empty page`, async () => {
      const { facts, fonts, pages, count } = await print({ language, paper });
      expect(fonts.filter((font) => !bundled.test(font))).toEqual([]);
      expect(facts.get('Page size')).toContain(size);
      expect([facts.get('Tagged'), facts.get('Pages'), pages.length]).toEqual(['yes', String(count), count]);
      // Head and foot alone are under 150 letters.
      expect(pages.map((text) => text.length).filter((length) => length < 200)).toEqual([]);
    });

    test(`${language}, ${paper}: each number of the contents is the page of its section`, async () => {
      const { pages, pdf } = await print({ language, paper });
      const { pageOf } = await readPdfPages(pdf);
      const contents = pages[1] ?? '';
      const numbers = [...contents.matchAll(/^\s*(\d{1,2})\s*$/gm)].map(([, number]) => Number(number));
      expect(numbers).toEqual(
        [...pageOf.entries()]
          .filter(([name]) => contentsOrder.includes(section(name)))
          .map(([, page]) => page)
          .sort((a, b) => a - b),
      );
    });
  }

  for (const [language, paper] of papers) {
    test(`${language}, ${paper}: a bookmark for each section and each entry of a day, on its page`, async () => {
      const { pdf, tags } = await print({ language, paper });
      const { pageOf } = await readPdfPages(pdf);
      const outline = await readOutline(pdf);
      const begins = new Map([...pageOf, [`${language}-cover`, 1], [`${language}-contents`, 2]]);
      const mission = printableMission(briefMission(), requestFor({}));
      const { sections } = delegationBrief(
        briefPartSchema.options,
        briefContext({ mission, locale: language, now, pages: new Map() }),
      );
      expect(outline.map(({ title, page }) => [title, page])).toEqual(
        sections.map(({ id, title }) => [plainSpaces(title), begins.get(id)]),
      );
      for (const [index, section] of sections.entries()) {
        if (section.kind !== 'day') continue;
        const titles = section.parts.flatMap(({ rows }) => rows.map(({ title }) => plainSpaces(title.text)));
        expect(outline[index]?.below.map((title) => title.replace(/^(?:FR|EN) /, ''))).toEqual(titles);
      }
      expect(
        ['Document', 'H1', 'H2', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure'].filter(
          (tag) => !tags.has(tag),
        ),
      ).toEqual([]);
    });
  }

  test('both languages follow one another, each with its own contents', async () => {
    const { pages } = await print({ language: 'both' });
    const firstOf = (text: string) => pages.findIndex((page) => page.includes(text));
    expect([
      firstOf('Cahier de mission'),
      firstOf('Table des matières'),
      firstOf('Delegation brief') > 2,
      firstOf('Contents') > 3,
    ]).toEqual([0, 1, true, true]);
  });

  test('nothing that the delegation may not read is in any byte, alternatives and bookmarks included', async () => {
    const given: string[] = [];
    const listening: Printer = {
      print: (document, quality) => {
        given.push(document.html, document.styles);
        return printer.print(document, quality);
      },
    };
    const preview = await previewBrief(briefMission(), requestFor({ language: 'both' }), {
      printer: listening,
      now,
      locale: 'fr',
    });
    const printed = preview.ok ? readPdf(preview.value.pdf).pages : [];
    expect([given.length, printed.length > 30]).toEqual([4, true]);
    expect([...given, ...printed].join('')).not.toMatch(/SECRET|ANNULEE|CANCELLEDITEM|K7PLQ4/);
  });

  test('a pocket itinerary is one or two pages, and reads front, days, back', async () => {
    const { pages, fonts } = await print({ document: 'pocket-itinerary', delegates: requestDelegates('d9') });
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(fonts.filter((font) => !bundled.test(font))).toEqual([]);
    expect(pages.join('')).toContain('K7PLQ4');
  });
});

const contentsOrder = [
  'purpose',
  'benefits',
  'glance',
  'day',
  'travel',
  'directory',
  'organisations',
  'hosts',
  'contacts',
  'support',
  'venues',
];

function section(destination: string): string {
  return destination.split('-')[1] ?? '';
}

function requestDelegates(...ids: string[]): BriefRequest['delegates'] {
  return briefRequestSchema.shape.delegates.parse(ids);
}
