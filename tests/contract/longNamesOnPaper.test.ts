import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { previewBrief } from '../../electron/export/printBriefs';
import { bookMargins } from '../../shared/brief/paperStyles';
import { briefRequestSchema } from '../../shared/ipc/briefRequest';
import { briefPartSchema } from '../../shared/model/briefPart';
import { instantSchema } from '../../shared/model/instant';
import { missionSchema, type Mission } from '../../shared/model/mission';
import { briefMission } from '../fixtures/missions/briefMission';
import { chromiumPrinter, type ChromiumPrinter } from './chromiumPrinter';
import { readWords } from './readWords';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

let printer: ChromiumPrinter;
beforeAll(async () => {
  printer = await chromiumPrinter(join(projectRoot, 'assets', 'print'));
}, 60_000);
afterAll(() => printer.close());

/** 190 letters in words, then 190 in one. */
const inWords = 'Société québécoise de valorisation des biotechnologies marines et forestières '
  .repeat(3)
  .slice(0, 190)
  .trim();
const inOneWord = 'Ostéoimmunobiotechnopharmacologique'.repeat(6).slice(0, 190);

/** The same mission, in which everybody and everything that has a name has a long one. */
function missionNamed(name: string): Mission {
  const mission = briefMission();
  const renamed = (records: object, fields: object) =>
    Object.fromEntries(Object.entries(records).map(([id, record]) => [id, { ...record, ...fields }]));
  const bilingual = { nameFr: name, nameEn: name };
  return missionSchema.parse({
    ...mission,
    organisations: renamed(mission.organisations, { name, city: name }),
    people: renamed(mission.people, { givenName: name, familyName: name, jobTitleFr: name, jobTitleEn: name }),
    groups: renamed(mission.groups, bilingual),
    venues: renamed(mission.venues, { ...bilingual, address: name }),
    rooms: renamed(mission.rooms, bilingual),
    items: renamed(mission.items, { titleFr: name, titleEn: name }),
  });
}

const millimetresPerPoint = 25.4 / 72;
const roundingMm = 0.5;

describe('however long a name is, no word of a brief stands outside its margins', { timeout: 120_000 }, () => {
  test.each([
    ['words, French, A4', inWords, 'fr', 'a4'],
    ['one word, English, Letter', inOneWord, 'en', 'letter'],
  ] as const)('190 letters: %s', async (_, name, language, paper) => {
    const request = briefRequestSchema.parse({
      document: 'delegation-brief',
      delegates: [],
      language,
      paper,
      parts: briefPartSchema.options,
      includeTentative: true,
    });
    const preview = await previewBrief(missionNamed(name), request, { printer, now, locale: 'fr' });
    if (!preview.ok) throw new Error(preview.error.code);
    const words = readWords(preview.value.pdf);
    const side = bookMargins(paper).sideMm - roundingMm;
    const outside = words.filter(
      ({ left, right, pageWidth }) =>
        left * millimetresPerPoint < side || (pageWidth - right) * millimetresPerPoint < side,
    );
    expect([words.length > 2000, outside.map(({ page, text }) => `${page}: ${text.slice(0, 20)}`)]).toEqual([true, []]);
  });
});
