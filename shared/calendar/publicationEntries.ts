import type { Mission } from '../model/mission';
import { publicationKey } from '../model/publication';
import type { CalendarOptions } from './calendarOptions';
import type { CalendarPlan } from './calendarPlan';
import type { EventPublication } from './eventPublications';
import { publishedEventText } from './publishedEventOf';
import { recipientScope } from './recipientScope';

/**
 * What the ledger has to learn once the file is written; nothing for a file that says what its recipient was sent before.
 */
export function publicationEntries(
  plan: CalendarPlan,
  events: readonly EventPublication[],
  { now, language, times }: Pick<CalendarOptions, 'now' | 'language' | 'times'>,
): Mission['publications'] {
  const scope = recipientScope(plan.recipient);
  const news = events.filter(isNews);
  if (news.length === 0) return {};
  const entries = news.map(({ item, sequence, digest, published }) => [
    publicationKey({ kind: 'event', scope, item, sequence, digest }),
    publishedEventText(published),
  ]);
  const writing = [publicationKey({ kind: 'writing', scope, at: now }), JSON.stringify({ language, times })];
  return Object.fromEntries([...entries, writing]) as Mission['publications'];
}

function isNews({ change, event }: EventPublication): boolean {
  return change === undefined ? event === null : change.kind !== 'unchanged';
}
