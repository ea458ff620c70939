import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { previewBrief } from '../../electron/export/printBriefs';
import { commandSchema } from '../../shared/commands/commands';
import { changeSheetRequestSchema } from '../../shared/ipc/changeSheetRequest';
import { isVisibleTo } from '../../shared/itinerary/isVisibleTo';
import { usualCalendarChoices } from '../../shared/model/calendarChoices';
import { instantSchema } from '../../shared/model/instant';
import type { ItineraryItem } from '../../shared/model/itineraryItem';
import type { Mission } from '../../shared/model/mission';
import { readPdf } from '../e2e/support/readPdf';
import { briefMission } from '../fixtures/missions/briefMission';
import { everyone, recipient } from '../support/calendarText';
import { edited, publish } from '../support/publish';
import { chromiumPrinter, type ChromiumPrinter } from './chromiumPrinter';
import { readOutline } from './readOutline';

const now = instantSchema.parse('2026-06-12T18:05:00Z');
const bundled = /^(?:SourceS(?:erif4(?:Display|Subhead)?|ans3)|NotoNaskhArabic)-\w+ CID TrueType$/;

let printer: ChromiumPrinter;
beforeAll(async () => {
  printer = await chromiumPrinter(join(projectRoot, 'assets', 'print'));
}, 60_000);
afterAll(() => printer.close());

type Change = (item: ItineraryItem) => object;
const cancelled: Change = ({ id }) => ({ name: 'set-item-status', payload: { item: id, status: 'cancelled' } });
const moved: Change = ({ id }) => ({
  name: 'move-item',
  payload: { item: id, to: '2026-06-23T07:15[America/Los_Angeles]' },
});
const hidden: Change = ({ id }) => ({
  name: 'edit-item',
  payload: { item: id, changes: { audience: 'coordinators', titleFr: 'SECRET', titleEn: 'SECRET' } },
});
const redescribed: Change = ({ id }) => ({
  name: 'edit-item',
  payload: { item: id, changes: { descriptionFr: 'SECRET', descriptionEn: 'SECRET' } },
});

/** Sent in that language on 1 June to the delegation and to one of them; then each session has the change of its turn. */
function changedMission(language: 'fr' | 'en', changes: readonly Change[], count: number): Mission {
  const sent = [everyone, recipient('d9', briefMission())].reduce(
    (mission, who) => publish(who, mission, '2026-06-01', { language }).mission,
    briefMission(),
  );
  const sessions = Object.values(sent.items).filter(
    ({ type, status, audience }) => type === 'session' && status === 'confirmed' && isVisibleTo(audience, 'delegation'),
  );
  return sessions.slice(0, count).reduce<Mission>((mission, item, index) => {
    const command = changes[index % changes.length]?.(item);
    return edited(mission, commandSchema.parse(command));
  }, sent);
}

async function print(mission: Mission, language: 'fr' | 'en', paper: 'a4' | 'letter', who = everyone) {
  const choices = { ...usualCalendarChoices, language };
  const request = changeSheetRequestSchema.parse({ document: 'change-sheet', recipient: who, choices, paper });
  const preview = await previewBrief(mission, request, { printer, now, locale: 'fr' });
  if (!preview.ok) throw new Error(preview.error.code);
  return { ...readPdf(preview.value.pdf), outline: await readOutline(preview.value.pdf) };
}

const papers = [
  ['fr', 'a4', 'A4', 'Ce qui change', ['Annulé', 'Déplacé', 'Précisé'], 'Pour la délégation'],
  ['en', 'letter', 'letter', 'What changes', ['Cancelled', 'Moved', 'Updated'], 'For the delegation'],
] as const;

describe('a sheet of changes in a current Chromium', { timeout: 120_000 }, () => {
  test.each(papers)(
    '%s, %s: one page with its groups in words, its head and its foot; tags, fonts, size',
    async (language, paper, size, title, groups, audience) => {
      const mission = changedMission(language, [cancelled, moved, hidden, redescribed], 8);
      const { pages, facts, fonts, tags, outline } = await print(mission, language, paper);
      expect(fonts.filter((font) => !bundled.test(font))).toEqual([]);
      expect(facts.get('Page size')).toContain(size);
      expect([facts.get('Tagged'), pages.length]).toEqual(['yes', 1]);
      expect(outline.map((entry) => entry.title)).toEqual([title]);
      const text = pages.join('');
      expect([title, ...groups, audience].filter((words) => !text.includes(words))).toEqual([]);
      expect(text).toMatch(/\b1 ?\/ ?1\b/);
      expect(text).not.toContain('SECRET');
      expect(['Document', 'H1', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'].filter((tag) => !tags.has(tag))).toEqual([]);
    },
  );

  test('many changes: the columns on every page, the clock below the last, and each change on one', async () => {
    const { pages } = await print(changedMission('fr', [cancelled], 50), 'fr', 'letter');
    const withHead = pages.filter((page) => page.includes('Maintenant'));
    expect([pages.length > 2, withHead.length]).toEqual([true, pages.length]);
    expect(pages.at(-1)).toMatch(/n’a plus lieu.*Heure de San Diego/s);
    expect(pages.join('').match(/n’a plus lieu/g)).toHaveLength(50);
    const numbers = pages.map((page) => /\b(\d ?\/ ?\d)\b/.exec(page)?.[1]?.replaceAll(' ', ''));
    expect(numbers).toEqual(pages.map((_, index) => `${index + 1}/${pages.length}`));
  });

  test('a person’s own sheet has their name, and no column for whom it touches', async () => {
    const mission = changedMission('fr', [cancelled, moved], 8);
    const { pages } = await print(mission, 'fr', 'a4', recipient('d9', mission));
    const text = pages.join('');
    expect([text.includes('Thị Phương Thảo Nguyễn'), text.includes('Exemplaire personnel')]).toEqual([true, true]);
    expect(text).not.toMatch(/Qui est touché|délégation \(/);
  });
});
