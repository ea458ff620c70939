import { valueOf, type Block } from './block';

/**
 * The offset of a clock reading (`20260622T090000`) by a VTIMEZONE alone, in minutes: that of the latest yearly onset
 * before it, on the clock. Not a number where the file says nothing about that time.
 */
export function describedOffset(zone: Block, value: string): number {
  const year = Number(value.slice(0, 4));
  const onsets = zone.blocks.flatMap((observance) => {
    const rule = valueOf(observance, 'RRULE');
    const start = valueOf(observance, 'DTSTART') ?? '';
    const starts = rule === undefined ? [start] : [year - 1, year].map((at) => onsetDay(rule, at) + start.slice(8));
    return starts.filter((onset) => onset >= start).map((onset) => ({ onset, offset: offsetOf(observance) }));
  });
  const before = onsets.filter(({ onset }) => onset <= value).sort((a, b) => (a.onset < b.onset ? -1 : 1));
  return before.at(-1)?.offset ?? Number.NaN;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** The form of a yearly rule that Outlook understands. */
export const yearlyRule = /^FREQ=YEARLY;BYMONTH=(1[0-2]|[1-9]);BYDAY=(-1|[1-5])(SU|MO|TU|WE|TH|FR|SA)$/;

/** `20260308`; empty where the rule is of another form. */
function onsetDay(rule: string, year: number): string {
  const [, month, nth, name = ''] = yearlyRule.exec(rule) ?? [];
  const days = Array.from({ length: 31 }, (_, index) => new Date(Date.UTC(year, Number(month) - 1, index + 1))).filter(
    (date) => date.getUTCMonth() === Number(month) - 1 && date.getUTCDay() === weekdays.indexOf(name),
  );
  const day = Number(nth) < 0 ? days.at(-1) : days[Number(nth) - 1];
  return day?.toISOString().slice(0, 10).replaceAll('-', '') ?? '';
}

function offsetOf(observance: Block): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)/.exec(valueOf(observance, 'TZOFFSETTO') ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
