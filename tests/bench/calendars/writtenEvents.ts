import { calendarContent } from '../../../shared/calendar/calendarContent';
import { calendarPlan, type CalendarPlan } from '../../../shared/calendar/calendarPlan';
import type { CalendarOptions } from '../../../shared/calendar/calendarOptions';
import type { EventForm } from '../../../shared/calendar/eventBody';
import { eventFacts } from '../../../shared/calendar/eventFacts';
import type { EventEnd } from '../../../shared/calendar/eventTimes';
import { eventUid } from '../../../shared/calendar/eventUid';
import { eventWords, type EventWords } from '../../../shared/calendar/eventWords';
import { plannedEvents, type PlannedEvent } from '../../../shared/calendar/plannedEvents';
import { serialiseCalendar } from '../../../shared/calendar/serialiseCalendar';
import { sharedBodies } from '../../../shared/calendar/sharedBodies';
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

export function writtenFrom(
  recipients: readonly CalendarRecipient[],
  mission: Mission,
  options: CalendarOptions,
): readonly WrittenFrom[] {
  const views = new Map<Mission, Mission>();
  return recipients.map((recipient) => {
    const plan = valueOf(calendarPlan(recipient, mission, options));
    const { languages, organizer } = plan;
    const planned = valueOf(plannedEvents(recipient, mission, options, languages[0]));
    const words = planned.map(({ item }) => eventWords(item, '', plan.view, languages));
    // Another object for each view: nothing that was made of it for the plan is remembered.
    const view = views.get(plan.view) ?? { ...plan.view };
    views.set(plan.view, view);
    const facts = new Map(planned.map((event, index) => [event, factsOf(event, words[index], plan)] as const));
    const form = {
      view,
      organizer,
      languages,
      factsOf: (event: PlannedEvent) => facts.get(event) ?? [],
      choices: options,
      rings: true,
    };
    return { plan, planned, words, form };
  });
}

function factsOf({ item, times }: PlannedEvent, words: EventWords | undefined, { view, languages }: CalendarPlan) {
  if (!words) throw new Error(`${item.id} has no words`);
  return eventFacts({ item, times, isZoned: true, words, booking: '', view }, languages);
}

/** The work that the other libraries do: from texts and times to a file. */
export function writtenEvents({ plan, planned, words, form }: WrittenFrom): string {
  const clockOf = ({ at, zone }: EventEnd) => plan.zones.get(zone)?.clockAt(at);
  const bodyOf = sharedBodies(form, clockOf);
  const events = planned.map((event, index) => {
    const { id, revision, changedAt } = event.item;
    const said = words[index];
    if (!said) throw new Error(`${id} has no words`);
    const stamp = { sequence: revision, at: changedAt };
    return stampedEvent(eventUid(id, plan.recipient, plan.view.id), stamp, bodyOf(event, said));
  });
  return serialiseCalendar(calendarContent(plan, events, 'PUBLISH'));
}

function valueOf<Value, Problem>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
