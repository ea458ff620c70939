/** As Outlook, Exchange and this application put it before the title of what is cancelled. */
const mark = /^(?:annulée?|cancell?ed|canceled)\s*:\s*/i;

/** The title of a cancelled event without the word that says so: its status says it already, and an update would keep the word. */
export function withoutCancelledMark(title: string): string {
  return title.replace(mark, '') || title;
}
