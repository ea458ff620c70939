import { entriesOf } from '../itinerary/entriesOf';
import type { Entry } from '../itinerary/missionIndex';
import type { ItemId } from '../model/identifier';
import { instantSchema } from '../model/instant';
import type { Deadline, ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import type { Task } from '../model/task';
import { wallTimeOf } from '../model/wallTime';
import { taskOwner } from '../tasks/taskOwner';

/** What coordinators have to do by a day, as calendars treat it: a deadline that lasts the whole day and is no item. */
export interface DueDay extends Deadline {
  readonly isDueDay: true;
}

/** What its event says it is, so that it is known for no item where the calendar is imported. */
export const dueDayKind = 'due-day';

export function isDueDay(item: ItineraryItem): item is DueDay {
  return 'isDueDay' in item;
}

/** What a record says to be a due day. */
interface Due {
  /** Unlike the identifier of any item that the application makes, and the same for ever: it is part of the UID. */
  readonly id: string;
  readonly due: PlainDate;
  readonly titleFr: string;
  readonly titleEn: string;
  readonly description: string;
  readonly isDone: boolean;
}

const known = new WeakMap<Mission, readonly Entry[]>();

/** The days by which the coordinators of a mission have something to do (docs/decisions/0215-tasks.md), in order. */
export function dueDays(view: Mission): readonly Entry[] {
  const before = known.get(view);
  if (before) return before;
  const days = Object.values(view.tasks).map((task) => dueDay(dueOfTask(task, view), view));
  const entries = entriesOf(days);
  known.set(view, entries);
  return entries;
}

function dueOfTask(task: Task, { people }: Mission): Due {
  const { id, due, titleFr, titleEn, doneOn } = task;
  return {
    id: `task-${id}`,
    due,
    titleFr,
    titleEn,
    description: taskOwner(people, task),
    isDone: doneOn !== undefined,
  };
}

/** When offices open, at home: where the day stands among the hours of others. */
const clock = '09:00';
/** Nobody knows when such a record was edited; `eventStamp` takes the day of its first publication. */
const never = instantSchema.parse('1970-01-01T00:00:00Z');

function dueDay({ id, due, titleFr, titleEn, description, isDone }: Due, { homeZone }: Mission): DueDay {
  return {
    isDueDay: true,
    id: id as ItemId,
    type: 'deadline',
    titleFr,
    titleEn,
    ...(description !== '' && { descriptionFr: description, descriptionEn: description }),
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
