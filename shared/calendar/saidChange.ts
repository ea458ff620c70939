import type { ItemId } from '../model/identifier';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { ChangedPart, EventChange } from './eventChange';
import type { EventContent } from './eventContent';
import type { EventTimes } from './eventTimes';
import { plainLine } from './plainLine';
import { timesAsPublished } from './publishedTimes';
import { withoutCancelledMark } from './withoutCancelledMark';

/** What of an event is otherwise than its recipient was told, besides its times and its title; a state is the new one. */
export type ToldPart = Exclude<ChangedPart, 'time' | 'title' | 'status'> | EventContent['state'];

/** A change as it is told to a person: what, when, and when it was before. */
export interface SaidChange {
  readonly kind: Exclude<EventChange['kind'], 'unchanged'>;
  readonly item: ItemId;
  readonly title: string;
  /** When it is now; when it was, for what is no longer to be. */
  readonly times: EventTimes;
  /** When the recipient thinks it is; absent where that is still right. */
  readonly timesBefore?: EventTimes;
  /** What they think it is called; absent where that is still right. */
  readonly titleBefore?: string;
  readonly parts: readonly ToldPart[];
}

/** What has changed, in one language; what has not is left out. */
export function saidChanges(changes: readonly EventChange[], mission: Mission, locale: Locale): readonly SaidChange[] {
  return changes.flatMap((change) => (change.kind === 'unchanged' ? [] : [saidChange(change, mission, locale)]));
}

function saidChange(change: Exclude<EventChange, { kind: 'unchanged' }>, mission: Mission, locale: Locale): SaidChange {
  const { kind, item } = change;
  if (kind === 'withdrawn') {
    const { before } = change;
    const title = before.state === 'cancelled' ? withoutCancelledMark(before.summary) : before.summary;
    return { kind, item, title, times: timesAsPublished(before), parts: [] };
  }
  const { now } = change;
  const record = mission.items[item];
  const title = (record && plainLine(translatedText(record, 'title', locale).text)) || now.summary;
  const said = { item, title, times: now.times };
  if (kind === 'new' || kind === 'back' || kind === 'cancelled') return { ...said, kind, parts: [] };
  const { before, parts } = change;
  return {
    ...said,
    kind,
    ...(parts.includes('time') && { timesBefore: timesAsPublished(before) }),
    // Both as the recipient reads them, or a title would seem changed because they read another language.
    ...(parts.includes('title') && { title: now.summary, titleBefore: before.summary }),
    parts: toldParts(parts, now.state),
  };
}

function toldParts(parts: readonly ChangedPart[], state: EventContent['state']): readonly ToldPart[] {
  const isOtherState = parts.includes('status');
  return parts.flatMap((part): readonly ToldPart[] => {
    if (part === 'time' || part === 'title') return [];
    // What is tentative says so in its details too: the same thing would be told twice.
    if (part === 'details' && isOtherState) return [];
    return [part === 'status' ? state : part];
  });
}
