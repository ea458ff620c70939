import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../../shared/itinerary/countsOf';
import { acceptanceSchema } from '../../../../shared/model/acceptance';
import { agreementSchema } from '../../../../shared/model/agreement';
import { benefitSchema } from '../../../../shared/model/benefit';
import { budgetLineSchema } from '../../../../shared/model/budgetLine';
import { claimSchema } from '../../../../shared/model/claim';
import { clauseSchema } from '../../../../shared/model/clause';
import { delegateSchema } from '../../../../shared/model/delegate';
import { destinationSchema } from '../../../../shared/model/destination';
import { entryRuleSchema } from '../../../../shared/model/entryRule';
import { entryStateSchema } from '../../../../shared/model/entryState';
import { followUpSchema } from '../../../../shared/model/followUp';
import { groupSchema } from '../../../../shared/model/group';
import { guestSchema } from '../../../../shared/model/guest';
import { itineraryItemSchema } from '../../../../shared/model/itineraryItem';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { organisationSchema } from '../../../../shared/model/organisation';
import { outcomeSchema } from '../../../../shared/model/outcome';
import { announcementSchema } from '../../../../shared/model/announcement';
import { personSchema } from '../../../../shared/model/person';
import { roomSchema } from '../../../../shared/model/room';
import { roomShareSchema } from '../../../../shared/model/roomShare';
import { supportRequestSchema } from '../../../../shared/model/supportRequest';
import { surveyAnswerSchema } from '../../../../shared/model/surveyAnswer';
import { taskSchema } from '../../../../shared/model/task';
import { termSchema } from '../../../../shared/model/term';
import { transferSchema } from '../../../../shared/model/transfer';
import { venueSchema } from '../../../../shared/model/venue';
import { collectionFates, missionFates, type CollectionName } from '../../../../shared/privacy/keptFields';
import { reduceMission } from '../../../../shared/privacy/reduceMission';
import { buildBio2026 } from '../../../fixtures/samples/bio2026';
import { aDeadline, aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const fieldsOf: { readonly [Name in CollectionName]: readonly string[] } = {
  destinations: Object.keys(destinationSchema.shape),
  organisations: Object.keys(organisationSchema.shape),
  people: Object.keys(personSchema.shape),
  groups: Object.keys(groupSchema.shape),
  delegates: Object.keys(delegateSchema.shape),
  venues: Object.keys(venueSchema.shape),
  rooms: Object.keys(roomSchema.shape),
  items: [...new Set(itineraryItemSchema.options.flatMap(({ shape }) => Object.keys(shape)))],
  acceptances: Object.keys(acceptanceSchema.shape),
  transfers: Object.keys(transferSchema.shape),
  supportRequests: Object.keys(supportRequestSchema.shape),
  outcomes: Object.keys(outcomeSchema.shape),
  followUps: Object.keys(followUpSchema.shape),
  surveyAnswers: Object.keys(surveyAnswerSchema.shape),
  agreements: Object.keys(agreementSchema.shape),
  terms: Object.keys(termSchema.shape),
  benefits: Object.keys(benefitSchema.shape),
  claims: Object.keys(claimSchema.shape),
  clauses: Object.keys(clauseSchema.shape),
  tasks: Object.keys(taskSchema.shape),
  entryRules: Object.keys(entryRuleSchema.shape),
  entryStates: Object.keys(entryStateSchema.shape),
  roomShares: Object.keys(roomShareSchema.shape),
  announcements: Object.keys(announcementSchema.shape),
  guests: Object.keys(guestSchema.shape),
  budgetLines: Object.keys(budgetLineSchema.shape),
};
const collections = Object.keys(fieldsOf) as readonly CollectionName[];

/** Numbered identifiers, all of the same length, so that they sort as they count. */
function reduced(mission: Mission): Mission {
  let made = 0;
  return reduceMission(mission, () => `new-${String((made += 1)).padStart(6, '0')}`);
}

const mission = smallMission([
  aSession('reception', {
    titleEn: 'Reception with Hank Hill and ROY, Anne',
    descriptionEn: 'Ask for Hank',
    venue: 'centre',
    room: 'hall',
    groups: { onco: true },
    hostOrganisations: { cedrane: true },
    hostContacts: { hank: true },
    delegates: { anne: true },
    sourceUid: 'hank@cedrane.example',
  }),
  aSession('gone', { deleted: true }),
  aLeg('flight-of-anne', { bookingReference: 'SECRET', delegates: { anne: true } }),
  aStay('hotel', { venue: 'centre' }),
  aDeadline('register'),
]);

test.each(collections)(
  'every field of %s has a decision, and no decision is about a field that is not there',
  (name) => {
    expect(Object.keys(collectionFates[name]).sort()).toEqual([...fieldsOf[name]].sort());
  },
);

test('every field of the mission itself has a decision', () => {
  const own = Object.keys(missionSchema.shape).filter((name) => !(name in collectionFates));
  expect(Object.keys(missionFates).sort()).toEqual(own.sort());
});

describe('a mission that is reduced', () => {
  test.each(collections)('has no value left of the erased fields of %s', (name) => {
    const erased = Object.entries(collectionFates[name]).filter(([, fate]) => fate === 'erased');
    const fields = Object.fromEntries(
      erased.filter(([field]) => field !== 'deleted').map(([field]) => [field, 'SECRET']),
    );
    const records = Object.entries<object>(mission[name]).map(
      ([id, record]) => [id, { ...record, ...fields }] as const,
    );
    const marked = { ...mission, [name]: Object.fromEntries(records) } as Mission;
    const text = JSON.stringify(reduced(marked));
    expect(text).not.toContain('SECRET');
  });

  test('leaves out what it knows nothing of', () => {
    const venues = { centre: { ...mission.venues['centre' as never], keptByTheFuture: 'SECRET' } };
    expect(JSON.stringify(reduced({ ...mission, venues, later: 'SECRET' } as unknown as Mission))).not.toContain(
      'SECRET',
    );
  });

  test.each([mission, buildBio2026()].map((whole) => [whole.titleEn, whole] as const))(
    'is a mission like any other (%s)',
    (_title, whole) => {
      expect(missionSchema.parse(reduced(whole))).toEqual(reduced(whole));
    },
  );

  test.each([mission, buildBio2026()].map((whole) => [whole.titleEn, whole] as const))(
    'keeps its figures (%s)',
    (_title, whole) => {
      expect([countsOf(reduced(whole)), figuresOf(reduced(whole))]).toEqual([countsOf(whole), figuresOf(whole)]);
    },
  );

  test('names nobody who was in it, in no text and in no identifier', () => {
    const bio = buildBio2026();
    const text = JSON.stringify(reduced(bio));
    const people = Object.values(bio.people).flatMap(({ id, givenName, familyName, email, workPhone }) =>
      [id, `${givenName} ${familyName}`, email, workPhone].filter((said) => said !== undefined && said !== ''),
    );
    const ids = [...Object.keys(bio.items), ...Object.keys(bio.delegates)].map((id) => `"${id}"`);
    expect([...people, ...ids].filter((said) => said !== undefined && text.includes(said))).toEqual([]);
  });

  test('calls delegates by numbers, whose order says nothing, and forgets who received them', () => {
    const { people, items } = reduced(mission);
    const sorted = Object.keys(people).sort();
    const session = Object.values(items).find(({ type }) => type === 'session');
    expect(sorted.map((id) => people[id as keyof typeof people])).toEqual(
      [1, 2, 3, 4].map((number) => ({
        id: expect.stringMatching(/^new-/) as string,
        givenName: '',
        familyName: `#${number}`,
        organisation: expect.stringMatching(/^new-/) as string,
        language: 'fr',
      })),
    );
    expect(session).toMatchObject({ titleEn: 'Reception with … and …', delegates: {}, hostContacts: {} });
    expect(session).not.toHaveProperty('descriptionEn');
  });

  test('is a mission of its own, without what had been deleted', () => {
    const { id, items } = reduced(mission);
    expect([id === mission.id, Object.keys(items).length]).toEqual([false, 4]);
  });
});

/** The figures of a report to those who paid: delegates by each of their traits, organisations by kind, items by kind. */
function figuresOf({ delegates, people, groups, organisations, items }: Mission) {
  const living = <T extends { readonly deleted?: true | undefined }>(records: Readonly<Record<string, T>>) =>
    Object.values(records).filter(({ deleted }) => !deleted);
  const kindOf = (id: string | undefined) =>
    id === undefined ? '' : (organisations[id as keyof typeof organisations]?.kind ?? '');
  const traits = living(delegates).flatMap(({ role, status, group, person }) => [
    `role ${role}`,
    `status ${status}`,
    `group ${group === undefined ? '' : (groups[group]?.nameEn ?? '')}`,
    `kind ${kindOf(people[person]?.organisation)}`,
    `language ${people[person]?.language ?? ''}`,
  ]);
  const kinds = living(organisations).map(({ kind, isHost }) => `organisation ${kind} ${String(isHost)}`);
  const types = living(items).map(
    (item) => `item ${item.type} ${item.type === 'session' ? item.kind : ''} ${item.status}`,
  );
  const counts = new Map<string, number>();
  for (const each of [...traits, ...kinds, ...types]) counts.set(each, (counts.get(each) ?? 0) + 1);
  return Object.fromEntries(counts);
}
