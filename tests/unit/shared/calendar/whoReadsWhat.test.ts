import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { recipientScope } from '../../../../shared/calendar/recipientScope';
import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import type { CalendarRecipient } from '../../../../shared/model/calendarRecipient';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { canariesIn, canaryMission } from '../../../support/canaryMission';
import { calendarOptions } from '../../../support/calendarText';

type Kind = CalendarRecipient['kind'];

/** Both samples, where each audience has its items of every kind, with a canary in every text. */
const missions = sampleMissions().map(([name, mission]) => [name, canaryMission(withEveryAudience(mission))] as const);

function withEveryAudience(mission: Mission): Mission {
  const audiences = ['public', 'delegation', 'hosts', 'coordinators'];
  const items: Record<string, unknown> = {};
  for (const [index, item] of Object.values(mission.items).entries()) {
    items[item.id] = { ...item, audience: audiences[index % audiences.length] };
  }
  return missionSchema.parse({ ...mission, items });
}

/** What all files of one kind of recipient hold together, in both languages. */
function filesOf(mission: Mission, kind: Kind): { recipient: CalendarRecipient; text: string }[] {
  return possibleRecipients(mission)
    .filter((recipient) => recipient.kind === kind)
    .flatMap((recipient) => {
      const calendar = calendarFor(recipient, mission, { ...calendarOptions, language: 'both' });
      return calendar.ok ? [{ recipient, text: calendar.value.text.replaceAll('\r\n ', '') }] : [];
    });
}

const forEverybody = [
  'items.descriptionEn',
  'items.descriptionFr',
  'items.titleEn',
  'items.titleFr',
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
const inASession = [
  'items.bringEn',
  'items.bringFr',
  'items.dressEn',
  'items.dressFr',
  'items.link',
  'items.table',
  'people.email',
  'people.familyName',
  'people.givenName',
  'people.workPhone',
  'venues.accessNotesEn',
  'venues.accessNotesFr',
  'venues.visitRulesEn',
  'venues.visitRulesFr',
];
const onTheWay = [
  'items.carrier',
  'items.destinationCode',
  'items.destinationEn',
  'items.destinationFr',
  'items.number',
  'items.originCode',
  'items.originEn',
  'items.originFr',
];
const atHome = [...forEverybody, ...inASession, ...onTheWay];

/** Every field that may stand in any file of such a recipient, and that does stand in one: nothing else is ever in it. */
const readable: Readonly<Record<Kind, readonly string[]>> = {
  delegate: [...atHome, 'items.bookingReference'],
  group: [...atHome, 'groups.nameFr'],
  organisation: atHome,
  mission: atHome,
  venue: [...forEverybody, ...inASession],
  host: [...forEverybody, ...inASession],
  coordinators: atHome,
  // Where an item has a link, it stands in the place of the venue's.
  public: [...forEverybody, 'venues.website'],
};
const kinds = Object.keys(readable) as Kind[];

describe('a file holds what its recipient may read, and nothing else', () => {
  test.each(kinds)('of each %s', (kind) => {
    const texts = missions.flatMap(([, mission]) => filesOf(mission, kind)).map(({ text }) => text);
    // The name of a calendar is in its first language only.
    const found = canariesIn(texts.join('\n'));
    expect(found).toEqual([...readable[kind]].sort().filter((field) => field !== 'mission.titleEn'));
  });

  const circles: Readonly<Record<Kind, readonly string[]>> = {
    delegate: ['delegation', 'public'],
    group: ['delegation', 'public'],
    organisation: ['delegation', 'public'],
    mission: ['delegation', 'public'],
    venue: ['delegation', 'public'],
    host: ['delegation', 'hosts', 'public'],
    coordinators: ['coordinators', 'delegation', 'hosts', 'public'],
    public: ['public'],
  };
  test.each(kinds)('of each %s: only items for its circle', (kind) => {
    const audiences = missions.flatMap(([, mission]) =>
      filesOf(mission, kind).flatMap(({ text }) =>
        // Days by which coordinators have something to do are no items.
        itemsOf(text).flatMap((id) => mission.items[id as keyof Mission['items']]?.audience ?? 'coordinators'),
      ),
    );
    expect([...new Set(audiences)].sort()).toEqual(circles[kind]);
  });
});

describe('a file holds what concerns its recipient', () => {
  test.each(missions)('%s: a booking reference stands in the files of those who travel with it alone', (_, mission) => {
    const strangers = filesOf(mission, 'delegate').flatMap(({ recipient, text }) => {
      const own =
        recipient.kind === 'delegate' ? agendaOf(mission, recipient.id).map(({ item }) => String(item.id)) : [];
      const booked = [...text.matchAll(/canary\.items\.bookingReference\.([\w-]+)@/g)].map(([, id = '']) => id);
      return booked.filter((id) => !own.includes(id));
    });
    expect(strangers).toEqual([]);
  });

  test.each(missions)(
    '%s: hosts what they host, venues what they hold, organisations what their people do',
    (_, mission) => {
      const wrong = (['host', 'venue', 'organisation'] as const).flatMap((kind) =>
        filesOf(mission, kind).flatMap(({ recipient, text }) =>
          itemsOf(text)
            .filter((id) => !concerns(recipient, mission, id))
            .map((id) => `${recipientScope(recipient)}: ${id}`),
        ),
      );
      expect(wrong).toEqual([]);
    },
  );
});

test('the public programme is public, rings nobody, and names nobody who could be written to', () => {
  const texts = missions.flatMap(([, mission]) => filesOf(mission, 'public')).map(({ text }) => text);
  expect(texts).toHaveLength(missions.length);
  for (const text of texts) expect(text).not.toMatch(/CLASS:PRIVATE|VALARM|ORGANIZER|METHOD|mailto/);
});

function itemsOf(text: string): string[] {
  return [...text.matchAll(/^UID:([^.]+)\./gm)].map(([, item = '']) => item);
}

function concerns(recipient: CalendarRecipient, mission: Mission, id: string): boolean {
  const item = mission.items[id as keyof Mission['items']];
  switch (recipient.kind) {
    case 'host':
      return item?.hostOrganisations[recipient.id] === true;
    case 'venue':
      return item !== undefined && 'venue' in item && item.venue === recipient.id;
    case 'organisation':
      return Object.values(mission.delegates).some(
        (delegate) =>
          mission.people[delegate.person]?.organisation === recipient.id &&
          agendaOf(mission, delegate.id).some((entry) => entry.item.id === id),
      );
    default:
      return false;
  }
}
