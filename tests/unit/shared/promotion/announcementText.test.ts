import { describe, expect, test } from 'vitest';
import { announcementBasis, isTextStale } from '../../../../shared/promotion/announcementBasis';
import { announcementText } from '../../../../shared/promotion/announcementText';
import { announcementSchema } from '../../../../shared/model/announcement';
import { type Mission, missionSchema } from '../../../../shared/model/mission';
import { anAnnouncement } from '../../../fixtures/anAnnouncement';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { canariesIn, canaryMission } from '../../../support/canaryMission';
import { buildBio2026 } from '../../../fixtures/samples/bio2026';

const open = {
  titleFr: 'Table ronde : financer la phase II',
  titleEn: 'Panel: funding phase II',
  descriptionFr: 'Deux fonds, un hôpital.',
  audience: 'public',
  venue: 'centre',
  room: 'hall',
  hostOrganisations: { cedrane: true },
};
const mission = (fields: object = {}) => smallMission([aSession('panel', { ...open, ...fields }), aSession('secret')]);
const both = { panel: true, secret: true } as const;

const everyItemOf = ({ items }: Mission): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(items).map(({ id, audience }) => [id, audience]));

describe('a text that announces events', () => {
  test('tells in each language what, when by the clock of the place, where and by whom', () => {
    const say = (locale: 'fr' | 'en') => announcementText(mission(), both, { locale, length: 'long' });
    expect([say('fr'), say('en')]).toMatchInlineSnapshot(`
      [
        "Table ronde : financer la phase II
      Lundi 22 juin 2026, 9 h – 10 h (heure de San Diego)
      Palais, Salle A
      Organisé par Cedrane
      Deux fonds, un hôpital.",
        "Panel: funding phase II
      Monday, June 22, 2026, 9:00 – 10:00 a.m. (San Diego time)
      Centre, Hall A
      Hosted by Cedrane",
      ]
    `);
  });

  test('is a line each for a social network', () => {
    expect(announcementText(mission(), both, { locale: 'fr', length: 'short' })).toMatchInlineSnapshot(
      `"Table ronde : financer la phase II. Lundi 22 juin 2026, 9 h – 10 h (heure de San Diego), Palais, Salle A."`,
    );
  });

  test.each([
    ['is for the delegation only', { audience: 'delegation' }],
    ['was cancelled', { status: 'cancelled' }],
    ['is only probable', { status: 'tentative' }],
    ['was deleted', { deleted: true }],
    ['has no time yet', { start: undefined }],
  ])('has nothing of an event that %s', (_, fields) => {
    expect(announcementText(mission(fields), both, { locale: 'fr', length: 'long' })).toBe('');
  });

  test('holds nothing that the public may not know, whatever stands in any field of the mission', () => {
    const canaries = canaryMission(buildBio2026());
    const everyItem = Object.fromEntries(Object.keys(everyItemOf(canaries)).map((id) => [id, true as const]));
    const texts = (['fr', 'en'] as const).flatMap((locale) =>
      (['long', 'short'] as const).map((length) => announcementText(canaries, everyItem, { locale, length })),
    );
    expect(texts.every((text) => text.length > 0)).toBe(true);
    expect(canariesIn(texts.join('\n'))).toEqual([
      'destinations.placeEn',
      'destinations.placeFr',
      'items.descriptionEn',
      'items.descriptionFr',
      'items.titleEn',
      'items.titleFr',
      'organisations.name',
      'rooms.nameEn',
      'rooms.nameFr',
      'venues.address',
      'venues.city',
      'venues.nameEn',
      'venues.nameFr',
    ]);
    const told = [...texts.join('\n').matchAll(/canary\.items\.\w+\.([\w-]+)@/g)].map(([, id = '']) => id);
    expect(told.filter((id) => everyItemOf(canaries)[id] !== 'public')).toEqual([]);
  });
});

describe('the text of an announcement', () => {
  const written = (now: ReturnType<typeof mission>) =>
    announcementSchema.parse(
      anAnnouncement('letter', { items: both, textFr: 'Venez', basis: announcementBasis(now, both) }),
    );

  test.each([
    ['moved', { start: '2026-06-22T11:00[America/Los_Angeles]' }, true],
    ['renamed', { titleFr: 'Table ronde' }, true],
    ['taken back from the public', { audience: 'delegation' }, true],
    ['given a note that nobody reads', { notes: 'Appeler Hank' }, false],
  ])('is old when one of its events was %s: %j', (_, fields, isOld) => {
    const letter = written(mission());
    expect([isTextStale(mission(), letter), isTextStale(mission(fields), letter)]).toEqual([false, isOld]);
  });

  test('cannot be old while nothing is written', () => {
    const bare = announcementSchema.parse(anAnnouncement('letter', { items: both }));
    expect(isTextStale(missionSchema.parse(mission()), bare)).toBe(false);
  });
});
