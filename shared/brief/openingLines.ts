import { plainDateSchema } from '../model/plainDate';
import { weekdaySchema, type Venue, type Weekday } from '../model/venue';
import { wallTimeOf } from '../model/wallTime';
import { addDays } from '../time/addDays';
import type { BriefContext } from './briefContext';
import { weekday } from './paperDay';
import { paperTimeRange } from './paperTime';

const someMonday = plainDateSchema.parse('2026-06-01');

interface Run {
  first: Weekday;
  last: Weekday;
  hours: string;
}

/** Opening hours, with neighbouring days that have the same hours in one line. */
export function openingLines(venue: Venue, context: BriefContext): readonly string[] {
  const runs = runsOf(venue);
  return runs.map((run) => context.t('venues.open', { hours: runText(run, venue, context) }));
}

function runsOf({ openingHours }: Venue): readonly Run[] {
  const runs: Run[] = [];
  let before: Weekday | undefined;
  for (const day of weekdaySchema.options) {
    const hours = openingHours[day];
    const run = runs.at(-1);
    if (hours !== undefined && run?.hours === hours && run.last === before) run.last = day;
    else if (hours !== undefined) runs.push({ first: day, last: day, hours });
    before = day;
  }
  return runs;
}

function runText({ first, last, hours }: Run, venue: Venue, { locale, t }: BriefContext): string {
  const text = hoursText(hours, venue, locale);
  if (first === 'mon' && last === 'sun') return t('venues.everyDay', { hours: text });
  if (first === last) return t('venues.day', { day: dayName(first, locale), hours: text });
  return t('venues.days', { first: dayName(first, locale), last: dayName(last, locale), hours: text });
}

function hoursText(hours: string, { zone }: Venue, locale: BriefContext['locale']): string {
  const [from = '00:00', to = '24:00'] = hours.split('-');
  const closing = to === '24:00' ? `${addDays(someMonday, 1)}T00:00` : `${someMonday}T${to}`;
  return paperTimeRange(
    wallTimeOf({ local: `${someMonday}T${from}`, zone }),
    wallTimeOf({ local: closing, zone }),
    locale,
  );
}

function dayName(day: Weekday, locale: BriefContext['locale']): string {
  return weekday(addDays(someMonday, weekdaySchema.options.indexOf(day)), locale);
}
