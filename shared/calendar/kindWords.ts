import type { ItineraryItem } from '../model/itineraryItem';
import type { CalendarTexts } from './calendarTexts';

type Words = Pick<CalendarTexts, 't'>;

const known = new WeakMap<Words, Map<string, string>>();

/** What an item is, in a word or two: « Plénière », « Vol », « Hébergement ». Asked of a catalogue once. */
export function kindWords(item: ItineraryItem, texts: Words): string {
  const byKind = known.get(texts) ?? new Map<string, string>();
  known.set(texts, byKind);
  const kind = item.type === 'session' ? item.kind : item.type === 'leg' ? item.mode : item.type;
  const words = byKind.get(kind) ?? wordsOf(item, texts);
  byKind.set(kind, words);
  return words;
}

function wordsOf(item: ItineraryItem, { t }: Words): string {
  if (item.type === 'session') return t(`sessionKind.${item.kind}`);
  return item.type === 'leg' ? t(`legMode.${item.mode}`) : t(`itemType.${item.type}`);
}
