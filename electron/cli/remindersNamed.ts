import { calendarKindSchema, type CalendarKind } from '../../shared/model/calendarKind';
import { kindChoiceSchema, type KindChoice } from '../../shared/model/calendarChoices';

type Reminders = KindChoice['reminders'];

const minutesIn = { m: 1, h: 60, d: 24 * 60 } as const;
const lead = /^(\d{1,5})([mhd])$/;

/** `flight=24h+3h,deadline=7d,meal=none`: when each kind rings, the earliest first; undefined where anything of it is not understood. */
export function remindersNamed(words: string): ReadonlyMap<CalendarKind, Reminders> | undefined {
  const named = new Map<CalendarKind, Reminders>();
  for (const word of words.split(',')) {
    const [name = '', times = '', ...more] = word.trim().split('=');
    const kind = calendarKindSchema.safeParse(name);
    const reminders = remindersOf(times);
    if (!kind.success || !reminders || more.length > 0 || named.has(kind.data)) return undefined;
    named.set(kind.data, reminders);
  }
  return named;
}

function remindersOf(times: string): Reminders | undefined {
  if (times === 'none') return [];
  const minutes = times.split('+').map((time) => {
    const [, count, unit] = lead.exec(time) ?? [];
    return count === undefined ? Number.NaN : Number(count) * minutesIn[unit as keyof typeof minutesIn];
  });
  const read = kindChoiceSchema.shape.reminders.safeParse([...minutes].sort((one, other) => other - one));
  return read.success ? read.data : undefined;
}
