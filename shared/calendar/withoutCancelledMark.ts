/** As Outlook, Exchange and this application put it before the title of what is cancelled. */
const mark = /^(?:annulée?|cancell?ed|canceled)\s*:\s*/i;

const marks = /(^| \/ )(?:annulée?|cancell?ed|canceled)\s*:\s*/gi;

/** The same of a title in two languages, each with its mark. */
export function withoutCancelledMarks(titles: string): string {
  return titles.replace(marks, '$1');
}

/** The title of a cancelled event without the word that says so: its status says it already, and an update would keep the word. */
export function withoutCancelledMark(title: string): string {
  return title.replace(mark, '') || title;
}
