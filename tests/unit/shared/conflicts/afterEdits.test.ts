import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import type { Mission } from '../../../../shared/model/mission';
import { supportRequestSchema } from '../../../../shared/model/supportRequest';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const people = {
  groups: fc.constantFrom({}, { onco: true }),
  delegates: fc.constantFrom({}, { anne: true }, { bela: true, dora: true }),
  hostContacts: fc.constantFrom({}, { hank: true }),
  everyone: fc.boolean(),
  status: fc.constantFrom('tentative', 'confirmed', 'cancelled'),
};

const session = fc
  .record({
    ...people,
    // The 24th is a holiday in Québec, the 19th one in the United States.
    day: fc.constantFrom(22, 22, 19, 24),
    clock: fc.constantFrom('07:00', '09:00', '09:30', '12:00', '23:00'),
    minutes: fc.integer({ min: 0, max: 600 }),
    venue: fc.constantFrom(undefined, 'centre', 'empty'),
    kind: fc.constantFrom('panel', 'meal', 'free'),
    needsHead: fc.constantFrom(undefined, true),
  })
  .map(({ day, clock, ...fields }) =>
    aSession('item', { ...fields, start: `2026-06-${day}T${clock}[America/Los_Angeles]` }),
  );
const leg = fc
  .record({
    ...people,
    day: fc.integer({ min: 21, max: 25 }),
    from: fc.constantFrom('America/Los_Angeles', 'America/Vancouver'),
    to: fc.constantFrom('America/Toronto', 'America/New_York'),
    destinationCode: fc.constantFrom('BOS', 'EWR'),
    driver: fc.constantFrom(undefined, 'hank'),
  })
  .map(({ day, from, to, ...fields }) =>
    aLeg('item', {
      ...fields,
      originCode: 'BOS',
      departure: `2026-06-${day}T22:15[${from}]`,
      arrival: `2026-06-${day + 1}T06:20[${to}]`,
    }),
  );
const stay = fc.record(people).map((fields) => aStay('item', fields));

const itemEdit = fc
  .record({ id: fc.constantFrom('aa', 'bb', 'cc', 'dd', 'ee'), item: fc.oneof(session, leg, stay) })
  .map(({ id, item }) => (mission: Mission): Mission => ({
    ...mission,
    items: { ...mission.items, ...smallMission([{ ...item, id }]).items },
  }));
const venueEdit = fc
  .record({
    capacity: fc.integer({ min: 1, max: 3 }),
    mon: fc.constantFrom('08:00-18:00', '10:00-24:00'),
    isOpenOnHolidays: fc.constantFrom(undefined, true),
    country: fc.constantFrom('US', 'CA', 'PT'),
  })
  .map(({ mon, ...fields }) => (mission: Mission): Mission => {
    const { venues } = smallMission();
    const centre = Object.values(venues).find(({ id }) => id === 'centre');
    return centre
      ? { ...mission, venues: { ...venues, [centre.id]: { ...centre, ...fields, openingHours: { mon } } } }
      : mission;
  });
const personEdit = fc
  .record({
    travelDocumentExpiry: fc.constantFrom('2026-06-20', '2026-07-01', '2030-01-01'),
    travelDocumentCountry: fc.constantFrom(undefined, 'CA', 'FR'),
    entryAuthorisation: fc.constantFrom(undefined, 'to-apply', 'granted'),
    entryAuthorisationExpiry: fc.constantFrom(undefined, '2026-06-01'),
    ofHosts: fc.constantFrom(undefined, 'en', 'en fr'),
    ofOthers: fc.constantFrom(undefined, 'fr', 'en'),
  })
  .map(({ ofHosts, ofOthers, ...fields }) => (mission: Mission): Mission => {
    const renewed = Object.entries(mission.people).map(([id, person]) => [
      id,
      { ...person, ...fields, spokenLanguages: id === 'hank' ? ofHosts : ofOthers },
    ]);
    return { ...mission, people: Object.fromEntries(renewed) as Mission['people'] };
  });
const roleEdit = fc.constantFrom('head', 'interpreter', 'member').map((role) => (mission: Mission): Mission => {
  const carl = Object.values(mission.delegates).find(({ id }) => id === 'carl');
  const cast = carl && ({ ...carl, role } as typeof carl);
  return cast ? { ...mission, delegates: { ...mission.delegates, [cast.id]: cast } } : mission;
});
const daysEdit = fc
  .constantFrom('2026-06-21', '2026-06-23')
  .map((firstDay) => (mission: Mission): Mission => ({ ...mission, firstDay: firstDay as Mission['firstDay'] }));

const marginEdit = fc
  .record({
    marginTransfer: fc.constantFrom(undefined, 0, 60),
    marginLongestDay: fc.constantFrom(undefined, 60),
    marginEntryAuthorisationDays: fc.constantFrom(undefined, 1),
    marginHostConfirmedDays: fc.constantFrom(undefined, 1),
    marginTravelDocumentDays: fc.constantFrom(undefined, 700),
  })
  .map(
    (margins) =>
      (mission: Mission): Mission =>
        ({ ...mission, ...margins }) as Mission,
  );

const supportEdit = fc
  .record({
    standing: fc.constantFrom('asked 2026-05-14', 'promised 2026-05-14', 'declined 2026-05-14'),
    due: fc.constantFrom(undefined, '2026-06-09', '2026-06-17'),
    items: fc.constantFrom({}, { one: true }, { one: true, two: true }),
  })
  .map((fields) => (mission: Mission): Mission => {
    const shuttle = supportRequestSchema.parse(aSupportRequest('shuttle', fields));
    return { ...mission, supportRequests: { [shuttle.id]: shuttle } };
  });

/** The present moves too: a window stays open over midnight. */
const day = fc.constantFrom('2026-06-10', '2026-06-18', '2026-06-24').map((date) => plainDateSchema.parse(date));

test('after an edit the conflicts are those of a check from nothing', () => {
  const rare = [venueEdit, personEdit, roleEdit, daysEdit, marginEdit, supportEdit];
  const edits = fc.array(fc.oneof({ weight: 5, arbitrary: itemEdit }, ...rare), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(edits, fc.array(day, { minLength: 1, maxLength: 13 }), (sequence, days) => {
      const missions = [smallMission()];
      for (const edit of sequence) missions.push(edit(missions.at(-1) ?? smallMission()));
      // All of them before the first copy, from which nothing is known.
      const today = (place: number) => days[place % days.length];
      const found = missions.map((mission, place) => findConflicts(mission, today(place)));
      expect(found).toEqual(missions.map((mission, place) => findConflicts(structuredClone(mission), today(place))));
    }),
  );
});
