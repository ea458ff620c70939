import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { delegateSchema } from '../../../../shared/model/delegate';
import { groupSchema } from '../../../../shared/model/group';
import { legSchema, sessionSchema, staySchema } from '../../../../shared/model/itineraryItem';
import { organisationSchema } from '../../../../shared/model/organisation';
import { personSchema } from '../../../../shared/model/person';
import { roomSchema } from '../../../../shared/model/room';
import { venueSchema } from '../../../../shared/model/venue';
import { handOverCopy } from '../../../../shared/privacy/handOverCopy';
import { copyRecipientSchema, type CopyRecipient } from '../../../../shared/privacy/copyRecipient';
import { privateFieldOf } from '../../../../shared/privacy/privateField';
import { fieldsLeftOut, sharesOf } from '../../../../shared/privacy/leftOut';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { buildBio2026 } from '../../../fixtures/samples/bio2026';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aDeadline, aLeg, after, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const recipients = copyRecipientSchema.options;
const copyOf = (mission: Mission, recipient: CopyRecipient) => handOverCopy(mission, recipient, () => 'copy-one');

const mission = smallMission([
  aSession('reception', {
    audience: 'public',
    venue: 'centre',
    hostOrganisations: { cedrane: true },
    hostContacts: { hank: true },
    delegates: { anne: true },
    notes: 'SECRET',
  }),
  aSession('briefing', { audience: 'delegation', delegates: { anne: true } }),
  aSession('costs', { audience: 'coordinators' }),
  aLeg('redeye', { bookingReference: 'SECRET', delegates: { anne: true } }),
  aLeg('ride', { mode: 'coach', driver: 'p-dora', delegates: { anne: true } }),
  aStay('hotel', { venue: 'centre' }),
  aDeadline('register'),
]);

describe('a copy that is handed over', () => {
  test.each(recipients)(
    'to %s is a mission of its own, whole, and refers to nothing that is not in it',
    (recipient) => {
      for (const original of [mission, buildBio2026()]) {
        const copy = copyOf(original, recipient);
        const missing = danglingIn(copy);
        expect([copy.id, missionSchema.safeParse(copy).success, missing]).toEqual(['copy-one', true, []]);
      }
    },
  );

  test.each(recipients)('to %s has nothing that only coordinators may read', (recipient) => {
    const text = JSON.stringify(copyOf(mission, recipient));
    expect([text.includes('SECRET'), text.includes('+1 514 555-0100'), text.includes('costs')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test.each(recipients)('to %s says neither what was accepted nor why', (recipient) => {
    const titles = { titleFr: 'SECRET', titleEn: 'SECRET' };
    const accepted = after(mission, 'accept-finding', { finding: 'a', fingerprint: 'f', reason: 'SECRET', ...titles });
    const copy = copyOf(accepted, recipient);
    expect([
      Object.keys(accepted.acceptances).length,
      copy.acceptances,
      JSON.stringify(copy).includes('SECRET'),
    ]).toEqual([1, {}, false]);
  });

  test('keeps the travel times between venues that are in it, for those who travel', () => {
    const way = (id: string, to: string) => ({ [id]: { id, from: 'centre', to, mode: 'walk', minutes: 9 } });
    const venues = { ...mission.venues, quay: { ...Object.values(mission.venues)[0], id: 'quay' } };
    const items = smallMission([
      aSession('reception', { audience: 'public', venue: 'centre' }),
      aSession('dinner', { audience: 'public', venue: 'quay' }),
    ]).items;
    const planned = missionSchema.parse({
      ...mission,
      items,
      venues,
      transfers: { ...way('known', 'quay'), ...way('unused', 'empty') },
    });
    const kept = recipients.map((recipient) => [recipient, Object.keys(copyOf(planned, recipient).transfers)]);
    expect(kept).toEqual([
      ['hosts', ['known']],
      ['partner', ['known']],
      ['public', []],
    ]);
  });

  test('has the items that each needs', () => {
    const items = recipients.map((recipient) => Object.keys(copyOf(mission, recipient).items).sort());
    expect(items).toEqual([
      ['briefing', 'reception'],
      ['briefing', 'hotel', 'reception', 'redeye', 'ride'],
      ['reception'],
    ]);
  });

  test('to the public names no person, and no organisation that only travels', () => {
    const { people, delegates, organisations, venues } = copyOf(mission, 'public');
    expect([people, delegates, Object.keys(organisations), Object.keys(venues)]).toEqual([
      {},
      {},
      ['cedrane'],
      ['centre'],
    ]);
  });

  test.each([
    ['hosts', ['asked'], ['cedrane']],
    ['partner', ['asked'], ['cedrane']],
    ['public', [], []],
  ] as const)('to %s has the requests for support that are meant for them, without cost', (recipient, ids, of) => {
    const asked = smallMission([], {
      supportRequests: {
        asked: aSupportRequest('asked', { cost: 'USD 1250.00', paidBy: 'norvexia' }),
        kept: aSupportRequest('kept', { audience: 'coordinators' }),
      },
    });
    const copy = copyOf(asked, recipient);
    const requests = Object.values(copy.supportRequests);
    expect([Object.keys(copy.supportRequests), requests.map(({ supporter }) => supporter)]).toEqual([ids, of]);
    expect(requests.flatMap((request) => Object.keys(request))).not.toContain('cost');
    expect(fieldsLeftOut(asked, copy).filter(({ collection }) => collection === 'supportRequests')).toEqual(
      ids.flatMap(() => [
        { collection: 'supportRequests', field: 'cost', records: 1 },
        { collection: 'supportRequests', field: 'paidBy', records: 1 },
      ]),
    );
  });

  test.each([
    ['hosts', 'financing'],
    ['partner', 'financing'],
    ['public', undefined],
  ] as const)('to %s tells at most what a meeting is for, never what our side wants of it', (recipient, purpose) => {
    const meeting = aSession('meeting', {
      audience: 'public',
      purpose: 'financing',
      objectivesFr: 'SECRET',
      talkingPointsEn: 'SECRET',
      documentsFr: 'SECRET',
    });
    const copy = copyOf(smallMission([meeting]), recipient);
    expect(Object.values(copy.items).map((item) => item.type === 'session' && item.purpose)).toEqual([purpose]);
    expect(JSON.stringify(copy)).not.toContain('SECRET');
  });

  test('is shown before it is made: how much of each, and what is left out', () => {
    const copy = copyOf(mission, 'partner');
    expect(sharesOf(mission, copy).find(({ collection }) => collection === 'items')).toEqual({
      collection: 'items',
      total: 7,
      copied: 5,
    });
    expect(fieldsLeftOut(mission, copy).filter(({ collection }) => collection !== 'rooms')).toEqual([
      { collection: 'items', field: 'notes', records: 1 },
      { collection: 'items', field: 'bookingReference', records: 1 },
      { collection: 'people', field: 'mobilePhone', records: 4 },
    ]);
  });
});

test('every field that not everybody may read has a name to be listed by', () => {
  const schemas = [
    organisationSchema,
    personSchema,
    delegateSchema,
    groupSchema,
    venueSchema,
    roomSchema,
    sessionSchema,
    legSchema,
    staySchema,
  ];
  const unnamed = schemas.flatMap(({ shape }) =>
    Object.entries(shape).flatMap(([name, schema]) => {
      const audience = z.globalRegistry.get(schema)?.['audience'];
      const isNamed = audience === 'public' || privateFieldOf(name) !== undefined;
      return isNamed || untold.has(name) ? [] : [name];
    }),
  );
  expect(unnamed).toEqual([]);
});

/** Never in a record that is copied without them: the marks of deletion, and what makes somebody a person or a delegate. */
const untold = new Set([
  'deleted',
  'givenName',
  'familyName',
  'jobTitleFr',
  'jobTitleEn',
  'email',
  'workPhone',
  'language',
  'person',
  'role',
  'status',
  'nameFr',
  'nameEn',
]);

/** References of any kind to a record that the mission does not have. */
function danglingIn({ organisations, people, groups, delegates, venues, rooms, items }: Mission): readonly string[] {
  const within = (records: object, ...ids: readonly (string | undefined)[]) =>
    ids.filter((id): id is string => id !== undefined && !(id in records));
  return [
    ...Object.values(organisations).flatMap(({ memberOf }) => within(organisations, ...Object.keys(memberOf))),
    ...Object.values(people).flatMap(({ organisation }) => within(organisations, organisation)),
    ...Object.values(delegates).flatMap(({ person, group }) => [...within(people, person), ...within(groups, group)]),
    ...Object.values(venues).flatMap(({ organisation }) => within(organisations, organisation)),
    ...Object.values(rooms).flatMap(({ venue }) => within(venues, venue)),
    ...Object.values(items).flatMap((item) => [
      ...within(groups, ...Object.keys(item.groups)),
      ...within(delegates, ...Object.keys(item.delegates)),
      ...within(organisations, ...Object.keys(item.hostOrganisations)),
      ...within(people, ...Object.keys(item.hostContacts)),
      ...('driver' in item ? within(people, item.driver) : []),
      ...('venue' in item ? within(venues, item.venue) : []),
      ...('room' in item ? within(rooms, item.room) : []),
    ]),
  ];
}
