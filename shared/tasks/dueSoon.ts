import { endingWithin } from '../agreements/endingWithin';
import { accessFacts } from '../itinerary/accessListContent';
import { accessListsOf } from '../itinerary/accessListsOf';
import { followUpsOf } from '../itinerary/followUpsOf';
import { indexMission } from '../itinerary/indexMission';
import { isAccessListOpen } from '../itinerary/isAccessListOpen';
import { isSupportOpen } from '../itinerary/isSupportOpen';
import type { Agreement } from '../model/agreement';
import type { Announcement } from '../model/announcement';
import type { Benefit } from '../model/benefit';
import type { FollowUp } from '../model/followUp';
import type { Deadline, Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import type { SupportRequest } from '../model/supportRequest';
import type { Task } from '../model/task';
import { addDays } from '../time/addDays';
import { dateOf } from '../time/dateOf';
import { entriesDue, type EntriesDue } from './entriesDue';
import { tasksOf } from './tasksOf';

/** Something that is due by a day, whatever room it is kept in. */
export type Due = { readonly day: PlainDate } & (
  | { readonly kind: 'task'; readonly record: Task }
  | { readonly kind: 'deadline'; readonly record: Deadline }
  | { readonly kind: 'announcement'; readonly record: Announcement }
  | { readonly kind: 'support'; readonly record: SupportRequest }
  | { readonly kind: 'followUp'; readonly record: FollowUp }
  /** The visit for which a venue wants the names. */
  | { readonly kind: 'accessList'; readonly record: Session }
  /** Authorisations to enter a country that are not there yet. */
  | { readonly kind: 'entry'; readonly record: EntriesDue }
  /** The last day of an agreement or of a benefit. */
  | { readonly kind: 'agreementEnd'; readonly record: Agreement }
  | { readonly kind: 'benefitEnd'; readonly record: Benefit }
);

/** How many days ahead, today included, the overview looks. */
const daysAhead = 14;

/**
 * What is still open and either late or due within a fortnight: tasks, deadlines, announcements, follow-ups of meetings, lists of
 * visitors that venues want before a visit to come, once more where they changed, authorisations to enter a country, answers
 * awaited to requests for support, and agreements and benefits that end, by day. A deadline and a list count on the calendar of their place, all else on that at home; a mission that is over awaits no answer any more.
 *
 * @param today by the calendar at home
 */
export function dueSoon(mission: Mission, today: PlainDate): readonly Due[] {
  const tasks = tasksOf(mission).flatMap((record): readonly Due[] =>
    record.doneOn === undefined ? [{ kind: 'task', day: record.due, record }] : [],
  );
  const deadlines = indexMission(mission).entries.flatMap(({ item }): readonly Due[] =>
    item.type === 'deadline' && !item.isDone && item.status !== 'cancelled'
      ? [{ kind: 'deadline', day: dateOf(item.due), record: item }]
      : [],
  );
  const followUps = followUpsOf(mission).flatMap((record): readonly Due[] =>
    record.doneOn === undefined ? [{ kind: 'followUp', day: record.due, record }] : [],
  );
  const last = addDays(today, daysAhead);
  const announcements = Object.values(mission.announcements).flatMap((record): readonly Due[] =>
    record.deleted || record.status === 'published' ? [] : [{ kind: 'announcement', day: record.day, record }],
  );
  const facts = accessFacts(mission);
  const lists = accessListsOf(mission).flatMap((list): readonly Due[] =>
    today <= list.day && isAccessListOpen(list, facts)
      ? [{ kind: 'accessList', day: list.due, record: list.visit }]
      : [],
  );
  const entries = entriesDue(mission, today).map((record): Due => ({ kind: 'entry', day: record.day, record }));
  return [
    ...tasks,
    ...deadlines,
    ...announcements,
    ...followUps,
    ...lists,
    ...entries,
    ...awaited(mission, today),
    ...ends(mission, today),
  ]
    .filter(({ day }) => day < last)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** What ends; a month is longer than anybody looks ahead here. */
function ends(mission: Mission, today: PlainDate): readonly Due[] {
  return endingWithin(mission, today, 1).map((ending): Due =>
    ending.collection === 'agreements'
      ? { kind: 'agreementEnd', day: ending.day, record: ending.record }
      : { kind: 'benefitEnd', day: ending.day, record: ending.record },
  );
}

function awaited({ supportRequests, lastDay }: Mission, today: PlainDate): readonly Due[] {
  if (today > lastDay) return [];
  return Object.values(supportRequests).flatMap((record): readonly Due[] =>
    record.deleted || record.due === undefined || !isSupportOpen(record.standing)
      ? []
      : [{ kind: 'support', day: record.due, record }],
  );
}
