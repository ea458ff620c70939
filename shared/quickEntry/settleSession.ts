import { guessSessionKind } from '../imports/guessSessionKind';
import type { SessionKind } from '../model/itineraryItem';
import { wallTimeOf } from '../model/wallTime';
import { addDays } from '../time/addDays';
import { minutesBetween } from '../time/minutesBetween';
import type { FoundTime } from './findTimes';
import { type QuickContext, zoneOn } from './quickContext';
import type { QuickEntry, QuickPart, QuickTime } from './quickEntry';
import { purposeInTitle } from './purposeInTitle';
import { settledDate, settleEntry } from './settleEntry';
import type { Written } from './written';

/** What says nothing of its kind is a session for many: a meeting of two says so, or names its table. */
const longerThanMeetings = 90;

/** An activity at the clock of its venue, or of the place where the delegation is that day. */
export function settleSession(written: Written, context: QuickContext): QuickEntry {
  const entry = settleEntry(written);
  const date = settledDate(written, context.day);
  const venue = entry.venue === null ? undefined : context.mission.venues[entry.venue];
  const [from, until] = written.times;
  const start = { date, time: from?.time ?? null, zone: venue?.zone ?? zoneOn(context, date, from?.time ?? null) };
  const kind: SessionKind = guessSessionKind(entry.title, longerThanMeetings);
  const purpose = kind === 'partnering-meeting' ? purposeInTitle(entry.title) : null;
  const minutes = entry.minutes ?? minutesUntil(start, until);
  return {
    ...entry,
    type: 'session',
    kind,
    purpose,
    start,
    minutes,
    parts: entry.parts.map(withoutSecondDate(written)),
  };
}

/** An activity has one date: a second one is marked, and so is a range. */
function withoutSecondDate({ dates }: Written) {
  const second = dates[1];
  return (part: QuickPart): QuickPart => (second && part.from === second.from ? { ...part, as: 'unknown' } : part);
}

/** Over midnight, where it ends before it began by the clock; elapsed time, where clocks change in between. */
function minutesUntil(start: QuickTime, until: FoundTime | undefined): number | null {
  const { date, time, zone } = start;
  if (until === undefined || time === null) return null;
  const isNextDay = until.time <= time;
  if (date === null) return clockMinutes(until.time) - clockMinutes(time) + (isNextDay ? 1440 : 0);
  const endDate = addDays(date, until.dayShift || (isNextDay ? 1 : 0));
  const [first, last] = [`${date}T${time}`, `${endDate}T${until.time}`].map((local) => wallTimeOf({ local, zone }));
  const minutes = first && last ? minutesBetween(first, last) : 0;
  return minutes > 0 ? minutes : null;
}

function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
