/** What goes out besides calendars, which the ledger knows event by event. */
export const sentDocuments = [
  'delegation-brief',
  'pocket-itinerary',
  'meeting-dossiers',
  'support-sheet',
  'access-list',
  'term-record',
  'missing-details',
  'survey',
  'report',
  'copy',
] as const;
export type SentDocument = (typeof sentDocuments)[number];

/** A document, and for whom it was written. */
export interface Sending {
  readonly document: SentDocument;
  /** Who or what it is about, by identifier, or a circle of readers; absent where it went to all that there are. */
  readonly to?: string;
}

const all = 'all';

/** The one text for a document and a reader under which the publication ledger keeps when it was last written. */
export function sendingScope({ document, to = all }: Sending): string {
  return `sent-${document}-${to}`;
}

/** What was sent under a scope of the publication ledger; undefined where that is one of a calendar. */
export function sendingOfScope(scope: string): Sending | undefined {
  const document = sentDocuments.find((each) => scope.startsWith(`sent-${each}-`));
  if (!document) return undefined;
  const to = scope.slice(`sent-${document}-`.length);
  return to === all ? { document } : { document, to };
}
