import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { previewBrief } from '../../electron/export/printBriefs';
import { termRecordRequestSchema } from '../../shared/ipc/termRecordRequest';
import { instantSchema } from '../../shared/model/instant';
import { readPdf } from '../e2e/support/readPdf';
import { buildBio2026 } from '../fixtures/samples/bio2026';
import { chromiumPrinter, type ChromiumPrinter } from './chromiumPrinter';

const now = instantSchema.parse('2026-05-20T18:05:00Z');

let printer: ChromiumPrinter;
beforeAll(async () => {
  printer = await chromiumPrinter(join(projectRoot, 'assets', 'print'));
}, 60_000);
afterAll(() => printer.close());

/** A mission that did much under each of so many clauses, in long words. */
function fullMission(clauses: number) {
  const lines = Array.from({ length: 40 }, (_, index) => ({
    kind: 'items',
    titleFr: `Rencontre ${index} avec une association, ses membres et ceux qui les financent`.repeat(1 + (index % 3)),
    titleEn: `Meeting ${index} with an association, its members and those who finance them`.repeat(1 + (index % 3)),
    day: '2024-06-03',
    status: 'tentative',
    sharing: 'named',
  }));
  return {
    titleFr: 'Mission 2024',
    titleEn: 'Mission 2024',
    firstDay: '2024-06-03',
    lastDay: '2024-06-06',
    clauses: Array.from({ length: clauses }, (_, index) => ({
      id: `other-clause-${index}`,
      kind: 'other',
      titleFr: `Engagement ${index} des deux associations envers leurs membres respectifs`,
      titleEn: `Promise ${index} of the two associations to their respective members`,
      lines,
    })),
  };
}

async function pagesOf(language: 'fr' | 'en', paper: 'a4' | 'letter', clauses: number) {
  const request = termRecordRequestSchema.parse({
    document: 'term-record',
    term: null,
    readers: 'partner',
    language,
    paper,
    others: clauses > 0 ? [fullMission(clauses)] : [],
  });
  const preview = await previewBrief(buildBio2026(), request, { printer, now, locale: 'fr' });
  if (!preview.ok) throw new Error(preview.error.code);
  return readPdf(preview.value.pdf).pages;
}

describe('the record of a term in a current Chromium', { timeout: 120_000 }, () => {
  test.each([
    ['fr', 'letter', 0],
    ['en', 'a4', 0],
    ['fr', 'letter', 4],
    ['en', 'letter', 7],
    ['fr', 'a4', 7],
  ] as const)('%s, %s: one page, with %i clauses that overflow it', async (language, paper, clauses) => {
    const pages = await pagesOf(language, paper, clauses);
    expect(pages).toHaveLength(1);
    const [text = ''] = pages;
    expect(text).toContain(language === 'fr' ? 'Bilan du terme' : 'Record of the term');
    const more = language === 'fr' ? /et \d+ autres/ : /and \d+ more/;
    expect(more.test(text)).toBe(clauses > 0);
  });
});
