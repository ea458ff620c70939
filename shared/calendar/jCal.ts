/** The value of a recurrence rule in jCal: `{ freq: 'YEARLY', bymonth: 11, byday: '1SU' }`. */
export type JCalRule = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** Text, a date, a number; a rule; a period as a pair of texts, a point as a pair of numbers. */
export type JCalValue = string | number | JCalRule | readonly string[] | readonly number[];

/** `['dtstart', { tzid: 'America/Toronto' }, 'date-time', '2026-06-22T09:00:00']` */
export type JCalProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: JCalValue[],
];

/** Of most properties: one object, because there are hundreds of thousands. */
export const noParameters: JCalProperty[1] = {};

/**
 * An iCalendar component as plain data (RFC 7265): what is built here and what `ical.js` reads back have the same form, so
 * that a file is compared with what was meant by comparing two values.
 */
export type JCalComponent = readonly [
  name: string,
  properties: readonly JCalProperty[],
  components: readonly JCalComponent[],
];
