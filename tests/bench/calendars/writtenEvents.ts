import { calendarComponent } from '../../../shared/calendar/calendarComponent';
import { calendarPlan, type CalendarPlan } from '../../../shared/calendar/calendarPlan';
import type { CalendarOptions } from '../../../shared/calendar/calendarOptions';
import { eventComponent, type EventForm } from '../../../shared/calendar/eventComponent';
import type { EventEnd } from '../../../shared/calendar/eventTimes';
import { eventUid } from '../../../shared/calendar/eventUid';
import { eventWords, type EventWords } from '../../../shared/calendar/eventWords';
import { plannedEvents, type PlannedEvent } from '../../../shared/calendar/plannedEvents';
import { serialiseCalendar } from '../../../shared/calendar/serialiseCalendar';
import { stampedEvent } from '../../../shared/calendar/stampedEvent';
import type { CalendarRecipient } from '../../../shared/model/calendarRecipient';
import type { Mission } from '../../../shared/model/mission';
import type { Result } from '../../../shared/model/result';

/** What the other libraries are given too: finished texts and times, the zones, and what all events share. */
export interface WrittenFrom {
  readonly plan: CalendarPlan;
  readonly planned: readonly PlannedEvent[];
  readonly words: readonly EventWords[];
  readonly form: EventForm;
}

export function writtenFrom(recipient: CalendarRecipient, mission: Mission, options: CalendarOptions): WrittenFrom {
  const plan = valueOf(calendarPlan(recipient, mission, options));
  const { view, languages, organizer } = plan;
  const planned = valueOf(plannedEvents(recipient, mission, options, languages[0]));
  const words = planned.map(({ item }) => eventWords(item, '', view, languages));
  const form = { view, organizer, languages, bookingOf: () => '', choices: options, rings: true };
  return { plan, planned, words, form };
}

/** The work that the other libraries do: from texts and times to a file. */
export function writtenEvents({ plan, planned, words, form }: WrittenFrom): string {
  const clockOf = ({ at, zone }: EventEnd) => plan.zones.get(zone)?.clockAt(at);
  const events = planned.map((event, index) => {
    const { id, revision, changedAt } = event.item;
    const said = words[index];
    if (!said) throw new Error(`${id} has no words`);
    const component = eventComponent(event, eventUid(id, plan.recipient, plan.view.id), said, clockOf, form);
    return stampedEvent(component, { sequence: revision, at: changedAt });
  });
  return serialiseCalendar(calendarComponent(plan, events, 'PUBLISH'));
}

function valueOf<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
