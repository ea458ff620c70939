import { constantFrom, array, assert, asyncProperty, oneof, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saveProgramme } from '../../../../electron/export/saveProgramme';
import { createMemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';
import { instantSchema } from '../../../../shared/model/instant';
import type { Mission } from '../../../../shared/model/mission';
import { buildBio2026 } from '../../../fixtures/samples/bio2026';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { canariesIn, canaryMission } from '../../../support/canaryMission';
import { paperSheets } from '../../../support/paperSheets';
import { withEveryLeaf } from '../../../support/withEveryLeaf';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

/** What stands in the folder that the partner gets, by the ending of the file; lines of the calendar are unfolded. */
async function handedOver(mission: Mission) {
  const files = createMemoryFileSystem();
  files.folders.add('/partner');
  const printer = await paperSheets.printer();
  const work = { files, folder: '/partner', locale: 'fr' as const, now, sheets: paperSheets, printer };
  const report = await saveProgramme(mission, { language: 'both', paper: 'letter' }, work);
  const texts = [...files.files].map(([path, bytes]) => ({
    ending: path.replace(/^.*\./, ''),
    text: Buffer.from(bytes)
      .toString()
      .replaceAll(/\r\n[ \t]/g, ''),
  }));
  return { report, texts };
}

const publicFields = [
  'destinations.placeEn',
  'destinations.placeFr',
  'items.descriptionEn',
  'items.descriptionFr',
  'items.titleEn',
  'items.titleFr',
  'mission.homePlaceEn',
  'mission.homePlaceFr',
  'mission.titleEn',
  'mission.titleFr',
  'organisations.name',
  'rooms.nameEn',
  'rooms.nameFr',
  'venues.address',
  'venues.city',
  'venues.nameEn',
  'venues.nameFr',
];

describe('what a partner gets to publish', () => {
  test('holds nothing private in any of its files, whatever stands in any record of the mission', async () => {
    const planted = withEveryLeaf(canaryMission(buildBio2026()), (path) => `canary.${path}@example.org`);
    // What coordinators keep for themselves is full of them: plans, requests, agreements, tasks.
    const kept = canariesIn(JSON.stringify(planted)).map((field) => field.replace(/\..*/, ''));
    expect(kept).toEqual(expect.arrayContaining(['announcements', 'supportRequests', 'agreements', 'tasks']));
    const { texts } = await handedOver(planted);
    expect(texts.map(({ ending }) => ending).sort()).toEqual(['html', 'html', 'ics', 'pdf', 'pdf']);
    for (const { ending, text } of texts) {
      expect(text).toContain('canary.items.titleFr');
      expect([ending, canariesIn(text).filter((field) => !publicFields.includes(field))]).toEqual([ending, []]);
    }
    const told = texts.flatMap(({ text }) => [...text.matchAll(/canary\.items\.\w+\.([\w-]+)@/g)]);
    const items: Readonly<Record<string, { readonly audience: string }>> = planted.items;
    expect(told.filter(([, id = '']) => items[id]?.audience !== 'public')).toEqual([]);
  });

  const nasty = constantFrom(
    '<script>',
    '</style>',
    '</title>',
    '"',
    "'",
    '&',
    '&lt;',
    '<!--',
    ']]>',
    '\u202E',
    '\u2066',
    '=1+1',
  );
  const typed = array(oneof(nasty, string({ maxLength: 8 })), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);

  test('is the same page in its elements, whatever was typed as a title', async () => {
    const elements = async (title: string) => {
      const panel = aSession('panel', { titleFr: title, titleEn: title, audience: 'public' });
      const { report, texts } = await handedOver(smallMission([panel], { titleFr: title, titleEn: title }));
      expect(report.ok).toBe(true);
      return texts
        .filter(({ ending }) => ending === 'html')
        .map(({ text }) => [...text.matchAll(/<[a-z!/][^\s>]*/gi)].map(([tag]) => tag).join(' '))
        .sort();
    };
    const plain = await elements('Panel');
    await assert(
      asyncProperty(typed, async (title) => {
        expect(await elements(title)).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });
});
