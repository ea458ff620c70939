import type { ItemId } from '../model/identifier';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { ChangedPart, EventChange } from './eventChange';
import { plainLine } from './plainLine';
import { timesAsPublished } from './publishedTimes';
import { whenWords } from './whenWords';

/** A change as it is told to a person: what, when, and when it was before. */
export interface SaidChange {
  readonly kind: Exclude<EventChange['kind'], 'unchanged'>;
  readonly item: ItemId;
  readonly title: string;
  /** When it is now; when it was, for what is no longer to be. */
  readonly when: string;
  /** When the recipient thinks it is; absent where that is still right. */
  readonly whenBefore?: string;
  /** What they think it is called; absent where that is still right. */
  readonly titleBefore?: string;
  /** What else is not as they were told. */
  readonly parts: readonly Exclude<ChangedPart, 'time' | 'title' | 'status'>[];
}

/** What has changed, in one language; what has not is left out. */
export function saidChanges(changes: readonly EventChange[], mission: Mission, locale: Locale): readonly SaidChange[] {
  return changes.flatMap((change) => (change.kind === 'unchanged' ? [] : [saidChange(change, mission, locale)]));
}

function saidChange(change: Exclude<EventChange, { kind: 'unchanged' }>, mission: Mission, locale: Locale): SaidChange {
  const { kind, item } = change;
  if (kind === 'withdrawn') {
    const { before } = change;
    return { kind, item, title: before.summary, when: whenWords(timesAsPublished(before), locale), parts: [] };
  }
  const { now } = change;
  const record = mission.items[item];
  const title = (record && plainLine(translatedText(record, 'title', locale).text)) || now.summary;
  const said = { item, title, when: whenWords(now.times, locale) };
  if (kind === 'new' || kind === 'back' || kind === 'cancelled') return { ...said, kind, parts: [] };
  const { before, parts } = change;
  const isMoved = parts.includes('time');
  const isRenamed = parts.includes('title');
  return {
    ...said,
    kind,
    ...(isMoved && { whenBefore: whenWords(timesAsPublished(before), locale) }),
    // Both as the recipient reads them, or a title would seem changed because they read another language.
    ...(isRenamed && { title: now.summary, titleBefore: before.summary }),
    parts: parts.filter((part) => part !== 'time' && part !== 'title' && part !== 'status'),
  };
}
