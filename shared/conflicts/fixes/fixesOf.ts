import { idsIn } from '../../model/idsIn';
import { indexMission } from '../../itinerary/indexMission';
import { participantsOf } from '../../itinerary/participantsOf';
import { assertNever } from '../../model/assertNever';
import type { DelegateRole } from '../../model/delegate';
import type { Session } from '../../model/itineraryItem';
import type { Mission } from '../../model/mission';
import type { PlainDate } from '../../model/plainDate';
import { runToEnd } from '../../model/runToEnd';
import { partsOfWallTime, wallTimeSchema } from '../../model/wallTime';
import { dateOf } from '../../time/dateOf';
import { instantOf } from '../../time/instantOf';
import { minuteMs } from '../../time/minuteMs';
import { zoneRelease } from '../../time/zoneRelease';
import { findConflicts } from '../findConflicts';
import type { Finding } from '../finding';
import type { RuleId } from '../ruleId';
import { freeSlots } from '../slots/freeSlots';
import type { SlotWish } from '../slots/slotWish';
import { titleInBoth } from '../titleInBoth';
import type { Fix } from './fix';
import { freeRooms } from './freeRooms';
import { missionAfter } from './missionAfter';

/** More would only be read, and each has to be tried. */
const [offered, triedOfEachKind] = [3, 3];

/**
 * What would settle a conflict, the gentlest first: another room, the nearest time on the same day at which everyone is
 * free, or less of what is there twice. Each was tried: with it the conflict is gone and no other comes that is as bad as
 * risky. Empty where only a person can know.
 */
export function fixesOf(mission: Mission, finding: Finding, today?: PlainDate): readonly Fix[] {
  const conflictsIn = (tried: Mission) => findConflicts(tried, today);
  const before = new Set(conflictsIn(mission).map(({ id }) => id));
  return candidatesFor(mission, finding, today)
    .map((kind) =>
      kind.slice(0, triedOfEachKind).find((fix) => settles(conflictsIn(missionAfter(mission, fix)), finding, before)),
    )
    .flatMap((fix) => fix ?? [])
    .slice(0, offered);
}

function settles(found: readonly Finding[], finding: Finding, before: ReadonlySet<string>): boolean {
  return found.every(({ id, severity }) => id !== finding.id && (before.has(id) || severity === 'check'));
}

type Way =
  | 'other-room'
  | 'other-time'
  | 'time-for-the-body'
  | 'existing-time'
  | 'with-head'
  | 'with-interpreter'
  | 'delete-repeated'
  | 'open-on-holidays'
  | 'confirm'
  | 'list-sent'
  | 'entry-noted'
  | 'take-zone-rules';

/** What may settle the conflicts of each rule, the gentlest first; nothing where only a person can know. */
const waysOf: Readonly<Record<RuleId, readonly Way[]>> = {
  'person-double-booked': ['other-time'],
  'contact-double-booked': ['other-time'],
  'driver-double-booked': [],
  'room-double-booked': ['other-room', 'other-time'],
  'ends-before-it-starts': [],
  'wall-time-does-not-exist': ['existing-time'],
  'zone-rules-changed': ['take-zone-rules'],
  'outside-mission-days': [],
  'over-capacity': ['other-room'],
  'venue-closed': ['other-time'],
  'public-holiday': ['open-on-holidays'],
  'transfer-too-short': ['other-time'],
  'late-for-departure': ['other-time'],
  'early-after-arrival': ['other-time'],
  'connection-too-short': [],
  'journey-does-not-chain': [],
  'night-without-lodging': [],
  'two-lodgings': [],
  'room-share-faulty': [],
  'nobody-takes-part': [],
  'head-missing': ['with-head'],
  'no-common-language': ['with-interpreter'],
  'host-not-confirmed': ['confirm'],
  'support-overdue': [],
  'support-not-arranged': [],
  'support-for-nothing': [],
  'access-list-overdue': ['list-sent'],
  'access-list-outdated': ['list-sent'],
  'agreement-not-in-force': [],
  'benefit-not-in-force': [],
  'benefit-not-entitled': [],
  'benefit-over-used': [],
  'benefit-claim-outdated': [],
  'announced-in-vain': [],
  'guests-over-capacity': [],
  'guest-invited-twice': [],
  'duplicate-item': ['delete-repeated'],
  'place-or-host-gone': [],
  'travel-document-expires': [],
  'entry-authorisation': ['entry-noted'],
  'day-too-long': ['other-time'],
  'no-meal-pause': ['other-time'],
  'no-rest-after-night-leg': ['other-time'],
  'body-clock': ['time-for-the-body'],
};

/** Lists of fixes of one kind, of each of which the first that settles it is offered. */
function candidatesFor(mission: Mission, finding: Finding, today?: PlainDate): readonly (readonly Fix[])[] {
  const sessions = movable(
    mission,
    finding.items.flatMap((id) => {
      const item = mission.items[id];
      return item?.type === 'session' ? [item] : [];
    }),
  );
  return waysOf[finding.rule].flatMap((way): readonly (readonly Fix[])[] => {
    switch (way) {
      case 'other-room':
        return sessions.map((session) => otherRooms(mission, session));
      case 'other-time':
        return sessions.map((session) => otherTimes(mission, session));
      case 'time-for-the-body':
        return sessions.map((session) => timesForTheBody(mission, session, finding));
      case 'existing-time':
        return sessions.flatMap((session) => existingTimes(session, finding).map((fix) => [fix]));
      case 'with-head':
        return sessions.map((session) => withDelegates(mission, session, 'head'));
      case 'with-interpreter':
        return sessions.map((session) => withDelegates(mission, session, 'interpreter'));
      case 'confirm':
        return sessions.map(({ id }) => [{ kind: 'confirm-item', item: id }]);
      case 'list-sent':
        return sessions.map(({ id }) => (today ? [{ kind: 'list-sent', item: id, on: today }] : []));
      case 'entry-noted':
        return entryFixes(mission, finding).map((fix) => [fix]);
      case 'delete-repeated':
        return finding.items.slice(1).map((item) => [{ kind: 'delete-item', item }]);
      case 'open-on-holidays':
        return sessions.slice(0, 1).map(({ venue }) => (venue ? [{ kind: 'open-on-holidays', venue }] : []));
      case 'take-zone-rules':
        return [[{ kind: 'take-zone-rules', release: zoneRelease }]];
      default:
        return assertNever(way);
    }
  });
}

/** The paper has come, or there was none to have; of what expired, or of an unknown document, only a person can know. */
function entryFixes({ delegates }: Mission, { sentence, values, delegates: [delegate] }: Finding): readonly Fix[] {
  const person = delegate && delegates[delegate]?.person;
  const { country } = values;
  if (!person || typeof country !== 'object' || !('kind' in country) || country.kind !== 'country') return [];
  const kinds = {
    'entry-to-apply': ['entry-granted'],
    'entry-applied': ['entry-granted'],
    'entry-not-stated': ['entry-granted'],
    'entry-unknown': ['entry-granted', 'entry-not-needed'],
  } as const satisfies Readonly<Record<string, readonly Fix['kind'][]>>;
  return (Object.entries(kinds).find(([known]) => known === sentence)?.[1] ?? []).map((kind) => ({
    kind,
    person,
    country: country.country,
  }));
}

/** The tentative first, then those that the fewest have to be told about. */
function movable(mission: Mission, sessions: readonly Session[]): readonly Session[] {
  const weight = (session: Session) =>
    (session.status === 'tentative' ? 0 : 10_000) + participantsOf(mission, session).length;
  return [...sessions].sort((a, b) => weight(a) - weight(b));
}

function otherRooms(mission: Mission, session: Session): readonly Fix[] {
  return freeRooms(mission, session).map(({ id }) => ({ kind: 'change-room', item: session.id, room: id }));
}

/** The nearest to when it is now first. */
function otherTimes(mission: Mission, session: Session): readonly Fix[] {
  const { start } = session;
  if (start === undefined) return [];
  const now = instantOf(start);
  const wish: SlotWish = {
    title: titleInBoth(session),
    delegates: participantsOf(mission, session),
    contacts: idsIn(session.hostContacts),
    ...(session.venue !== undefined && { venue: session.venue }),
    ...(session.room !== undefined && { room: session.room }),
    minutes: session.minutes,
    firstDay: dateOf(start),
    lastDay: dateOf(start),
    zone: partsOfWallTime(start).zone,
    except: session.id,
  };
  const { free } = runToEnd(freeSlots(mission, wish));
  return free
    .filter(({ at }) => at !== start)
    .sort((a, b) => Math.abs(a.start - now) - Math.abs(b.start - now))
    .map(({ at }) => ({ kind: 'move-item', item: session.id, to: at }));
}

/** Later by what a morning is too early, earlier by what an evening is too late, or by more. */
function timesForTheBody(mission: Mission, session: Session, { sentence, values }: Finding): readonly Fix[] {
  const { start } = session;
  if (start === undefined) return [];
  const neededMs = Number(values['minutes']) * minuteMs;
  return otherTimes(mission, session).filter((fix) => {
    const laterMs = fix.kind === 'move-item' ? instantOf(fix.to) - instantOf(start) : 0;
    return (sentence === 'body-clock-early' ? laterMs : -laterMs) >= neededMs;
  });
}

/** Everyone with a part in the delegation whom the session lacks. */
function withDelegates(mission: Mission, { id }: Session, role: DelegateRole): readonly Fix[] {
  return indexMission(mission)
    .travelling.filter((delegate) => mission.delegates[delegate]?.role === role)
    .map((delegate) => ({ kind: 'add-participant', item: id, delegate }));
}

/** The last minute before clocks were set forward, and the first after. */
function existingTimes({ id }: Session, { values }: Finding): readonly Fix[] {
  return [values['after'], values['before']].flatMap((value): readonly Fix[] => {
    const to = wallTimeSchema.safeParse(value);
    return to.success ? [{ kind: 'move-item', item: id, to: to.data }] : [];
  });
}
