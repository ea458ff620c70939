import { accessFacts } from '../itinerary/accessListContent';
import { accessListsOf } from '../itinerary/accessListsOf';
import { entriesOf } from '../itinerary/entriesOf';
import { isAccessListOpen } from '../itinerary/isAccessListOpen';
import { isSupportOpen } from '../itinerary/isSupportOpen';
import type { Entry } from '../itinerary/missionIndex';
import type { ItemId } from '../model/identifier';
import { instantSchema } from '../model/instant';
import type { Deadline, ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { wallTimeOf } from '../model/wallTime';
import { calledName, taskOwner } from '../model/taskOwner';

/** What coordinators have to do by a day, as calendars treat it: a deadline that lasts the whole day and is no item. */
export interface DueDay extends Deadline {
  readonly isDueDay: true;
  readonly of: DueKind;
}

/** What is due; all but a task is said in front of the title (`eventTitle`), which alone would sound like the activity. */
export type DueKind = 'task' | 'support' | 'access-list' | 'announcement' | 'follow-up' | 'asking';

/** What its event says it is, so that it is known for no item where the calendar is imported. */
export const dueDayKind = 'due-day';

export function isDueDay(item: ItineraryItem): item is DueDay {
  return 'isDueDay' in item;
}

/** What a record says to be a due day. */
interface Due {
  readonly of: DueKind;
  /** Unlike the identifier of any item that the application makes, and the same for ever: it is part of the UID. */
  readonly id: string;
  readonly due: PlainDate;
  readonly titleFr: string;
  readonly titleEn: string;
  readonly descriptionFr: string;
  readonly descriptionEn: string;
  readonly isDone: boolean;
}

const known = new WeakMap<Mission, readonly Entry[]>();

/** The days by which the coordinators of a mission have something to do (docs/decisions/0215-tasks.md), in order. */
export function dueDays(view: Mission): readonly Entry[] {
  const before = known.get(view);
  if (before) return before;
  const days = [
    ...tasksDue(view),
    ...supportDue(view),
    ...accessListsDue(view),
    ...followUpsDue(view),
    ...announcementsDue(view),
  ];
  const entries = entriesOf(days.map((due) => dueDay(due, view)));
  known.set(view, entries);
  return entries;
}

function tasksDue({ tasks, people }: Mission): readonly Due[] {
  return Object.values(tasks).map((task) => ({
    of: 'task',
    id: `task-${task.id}`,
    due: task.due,
    titleFr: task.titleFr,
    titleEn: task.titleEn,
    ...inBoth(taskOwner(people, task)),
    isDone: task.doneOn !== undefined,
  }));
}

/** The days by which hosts are to have answered; whoever is asked is who is to be called. */
function supportDue({ supportRequests, organisations }: Mission): readonly Due[] {
  return Object.values(supportRequests).flatMap(({ id, due, titleFr, titleEn, supporter, standing }): readonly Due[] =>
    due === undefined
      ? []
      : [
          {
            of: 'support',
            id: `support-${id}`,
            due,
            titleFr,
            titleEn,
            ...inBoth((supporter && organisations[supporter]?.name) ?? ''),
            isDone: !isSupportOpen(standing),
          },
        ],
  );
}

/** The days by which hosts want to know who comes. A visit that is called off has none any more, and its day is withdrawn. */
function accessListsDue(view: Mission): readonly Due[] {
  const facts = accessFacts(view);
  return accessListsOf(view).map((list) => ({
    of: 'access-list',
    id: `access-list-${list.visit.id}`,
    due: list.due,
    titleFr: list.visit.titleFr,
    titleEn: list.visit.titleEn,
    descriptionFr: list.venue.nameFr,
    descriptionEn: list.venue.nameEn,
    isDone: !isAccessListOpen(list, facts),
  }));
}

/** What is still to be done about meetings, and the reminders to ask how they went on; a meeting that is gone leaves none. */
function followUpsDue({ followUps, items, people }: Mission): readonly Due[] {
  return Object.values(followUps).flatMap(({ id, item, what, owner, due, doneOn }): readonly Due[] => {
    const meeting = items[item];
    if (!meeting) return [];
    const by = owner && people[owner];
    const { titleFr, titleEn } = meeting;
    return [
      {
        of: what === undefined ? 'asking' : 'follow-up',
        id: `follow-up-${id}`,
        due,
        titleFr: what ?? titleFr,
        titleEn: what ?? titleEn,
        descriptionFr: [...(what === undefined ? [] : [titleFr]), ...(by ? [calledName(by)] : [])].join(' · '),
        descriptionEn: [...(what === undefined ? [] : [titleEn]), ...(by ? [calledName(by)] : [])].join(' · '),
        isDone: doneOn !== undefined,
      },
    ];
  });
}

/** What is called the same in both languages. */
function inBoth(name: string): Pick<Due, 'descriptionFr' | 'descriptionEn'> {
  return { descriptionFr: name, descriptionEn: name };
}

/** The days on which announcements are to appear; who publishes them is who is to be asked. */
function announcementsDue({ announcements, organisations }: Mission): readonly Due[] {
  return Object.values(announcements).map(({ id, day, outlet, organisation, status }) => ({
    of: 'announcement',
    id: `announcement-${id}`,
    due: day,
    titleFr: outlet,
    titleEn: outlet,
    ...inBoth((organisation && organisations[organisation]?.name) ?? ''),
    isDone: status === 'published',
  }));
}

/** When offices open, at home: where the day stands among the hours of others. */
const clock = '09:00';
/** Nobody knows when such a record was edited; `eventStamp` takes the day of its first publication. */
const never = instantSchema.parse('1970-01-01T00:00:00Z');

function dueDay(
  { of, id, due, titleFr, titleEn, descriptionFr, descriptionEn, isDone }: Due,
  { homeZone }: Mission,
): DueDay {
  return {
    isDueDay: true,
    of,
    id: id as ItemId,
    type: 'deadline',
    titleFr,
    titleEn,
    ...(descriptionFr !== '' && { descriptionFr }),
    ...(descriptionEn !== '' && { descriptionEn }),
    status: 'confirmed',
    audience: 'coordinators',
    everyone: false,
    groups: {},
    delegates: {},
    hostOrganisations: {},
    hostContacts: {},
    revision: 0,
    changedAt: never,
    due: wallTimeOf({ local: `${due}T${clock}`, zone: homeZone }),
    isDone,
  };
}
