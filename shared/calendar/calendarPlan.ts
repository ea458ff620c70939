import type { CalendarWarning } from '../model/calendarWarning';
import type { ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { failure, success, type Result } from '../model/result';
import type { CalendarError } from './calendarError';
import type { CalendarOptions } from './calendarOptions';
import type { CalendarRecipient } from '../model/calendarRecipient';
import { calendarWarnings } from './calendarWarnings';
import { calendarTexts, type CalendarTexts } from './calendarTexts';
import type { EventForm } from './eventBody';
import { eventChanges, type EventChange } from './eventChange';
import { eventContent, type EventContent } from './eventContent';
import { eventFacts } from './eventFacts';
import type { EventEnd } from './eventTimes';
import { eventWords } from './eventWords';
import type { FileZone } from './fileZone';
import type { JCalProperty } from './jCal';
import { languagesOf } from './languagesOf';
import { organizerOf } from './organizerOf';
import { ownBookingReference } from './ownBookingReference';
import { plannedEvents, type PlannedEvent } from './plannedEvents';
import { publicationLedger, type ScopeLedger } from './publicationLedger';
import { recipientName } from './recipientName';
import { recipientScope } from './recipientScope';
import { recipientView } from './recipientView';
import { sharedBodies } from './sharedBodies';
import { zonesOfFile } from './zonesOfFile';

/** What a recipient's calendar would say today, and how that differs from what they were sent. */
export interface CalendarPlan {
  readonly recipient: CalendarRecipient;
  /** What the recipient is called; empty for the whole delegation. */
  readonly name: string;
  /** The mission as the recipient may know of it. */
  readonly view: Mission;
  readonly languages: readonly [CalendarTexts, ...CalendarTexts[]];
  readonly zones: ReadonlyMap<string, FileZone>;
  readonly organizer: JCalProperty | undefined;
  readonly changes: readonly EventChange[];
  /** What of the items is left out. */
  readonly warnings: readonly CalendarWarning[];
  /** Undefined for whoever was never sent anything. */
  readonly ledger: ScopeLedger | undefined;
}

/** A plan does not depend on when it is made. */
export type PlanOptions = Omit<CalendarOptions, 'now'>;

/** Plans the calendar of one recipient, without writing it. */
export function calendarPlan(
  recipient: CalendarRecipient,
  mission: Mission,
  options: PlanOptions,
): Result<CalendarPlan, CalendarError> {
  const [language, ...others] = languagesOf(recipient, mission, options);
  const view = recipientView(recipient, mission);
  const texts = calendarTexts(language, options.translations);
  const name = recipientName(recipient, view, texts);
  if (name === undefined) return failure({ code: 'unknown-recipient' });
  const planned = plannedEvents(recipient, mission, options, texts);
  if (!planned.ok) return planned;
  const languages: CalendarPlan['languages'] = [
    texts,
    ...others.map((other) => calendarTexts(other, options.translations)),
  ];
  const zones = options.times === 'zoned' ? zonesOfFile(planned.value) : new Map<string, FileZone>();
  const organizer = organizerOf(view);
  const bookingOf = (item: ItemId) => ownBookingReference(item, recipient, mission);
  const form = { recipient, view, languages, zones, organizer, choices: options, bookingOf };
  const contents = contentsOf(planned.value, form);
  const ledger = publicationLedger(mission).get(recipientScope(recipient));
  const changes = eventChanges(contents, ledger);
  if (contents.length === 0 && (ledger?.events.size ?? 0) === 0) return failure({ code: 'nothing-to-export' });
  const items = planned.value.map(({ item }) => item);
  const warnings = calendarWarnings(items, view, texts);
  return success({ recipient, name, view, languages, zones, organizer, changes, warnings, ledger });
}

type Form = Pick<CalendarPlan, 'recipient' | 'view' | 'languages' | 'zones' | 'organizer'> & {
  /** The recipient's own booking reference of an item, or empty. */
  readonly bookingOf: (item: ItemId) => string;
  readonly choices: PlanOptions;
};

function contentsOf(
  planned: readonly PlannedEvent[],
  { recipient, view, languages, zones, organizer, choices, bookingOf }: Form,
): readonly EventContent[] {
  const clockOf = ({ at, zone }: EventEnd) => zones.get(zone)?.clockAt(at);
  const factsOf: EventForm['factsOf'] = ({ item, times }, words, isZoned) =>
    eventFacts({ item, times, isZoned, words, booking: bookingOf(item.id), view }, languages);
  // Whoever publishes a programme does not decide when its readers' telephones ring.
  const form = { view, organizer, languages, factsOf, choices, rings: recipient.kind !== 'public' };
  const bodyOf = sharedBodies(form, clockOf);
  return planned.map((event) => {
    const words = eventWords(event.item, bookingOf(event.item.id), view, languages);
    return eventContent(bodyOf(event, words), event);
  });
}
