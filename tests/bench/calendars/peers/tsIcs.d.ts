/** The one function of a package that only the benches install. */
declare module 'ts-ics' {
  export function generateIcsCalendar(calendar: object): string;
}
