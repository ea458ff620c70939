import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import type { QuickEnd, QuickEntry, QuickTime } from '../../../../shared/quickEntry/quickEntry';
import type { ItemDraft, TimeDraft } from '../editor/itemDraft';
import { newDraft } from '../editor/newDraft';
import type { DayPage } from '../words/clockWords';

/** Length of what was written without one: a meeting of two is short. */
const usualMinutes = { meeting: 30, other: 60 };

/**
 * The form of what was written: its words, and for what they leave open what every new form proposes (hours of a hotel, length),
 * which the person sees before anything is saved. The date of a session stays open where nothing says when.
 */
export function draftOfQuickEntry(entry: QuickEntry, mission: Mission, page: DayPage, locale: Locale): ItemDraft {
  const { type, title, start, status } = entry;
  const blank = newDraft(type, mission, { date: start.date ?? page.date, zone: start.zone });
  const titled = locale === 'fr' ? { titleFr: title } : { titleEn: title };
  return {
    ...blank,
    ...titled,
    ...(status && { status }),
    venue: entry.venue,
    room: entry.room,
    groups: entry.groups,
    delegates: entry.delegates,
    everyone: entry.everyone || blank.everyone,
    notes: leftOver(entry),
    ...ownFields(entry, blank),
  };
}

/** What was written and not understood goes into the notes, which only coordinators see: nothing that was written is lost. */
function leftOver({ text, parts }: QuickEntry): string {
  return parts
    .filter(({ as }) => as === 'unknown')
    .map(({ from, to }) => text.slice(from, to).trim())
    .join(', ');
}

function ownFields(entry: QuickEntry, blank: ItemDraft): Partial<ItemDraft> {
  const { start, end } = entry;
  if (entry.type === 'session') return sessionFields(entry, blank);
  if (entry.type === 'leg') return legFields(entry, blank);
  return { start: written(start, blank.start), end: end ? written(end, blank.end) : blank.end };
}

function sessionFields({ kind, purpose, start, minutes }: QuickEntry, blank: ItemDraft): Partial<ItemDraft> {
  const usual = kind === 'partnering-meeting' ? usualMinutes.meeting : usualMinutes.other;
  return { kind: kind ?? blank.kind, purpose, minutes: minutes ?? usual, start: { ...start, occurrence: null } };
}

/** Ends that were written; the way there or back only where none was, for a guess beside a written end is half wrong. */
function legFields({ mode, number, start, end, origin, destination, parts }: QuickEntry, blank: ItemDraft) {
  const hasWay = parts.some(({ as }) => as === 'place');
  const ends = hasWay ? { ...endFields('origin', origin), ...endFields('destination', destination) } : {};
  const open = { ...blank.end, date: start.date, ...(hasWay && { zone: destination?.zone ?? start.zone }) };
  return {
    mode: mode ?? blank.mode,
    number,
    ...ends,
    start: { ...start, occurrence: null },
    end: end ? { ...end, occurrence: null } : open,
  } satisfies Partial<ItemDraft>;
}

function endFields(side: 'origin' | 'destination', end: QuickEnd | null): Partial<ItemDraft> {
  const { code, fr, en } = end ?? { code: '', fr: '', en: '' };
  return side === 'origin'
    ? { originCode: code, originFr: fr, originEn: en }
    : { destinationCode: code, destinationFr: fr, destinationEn: en };
}

function written({ date, time, zone }: QuickTime, usual: TimeDraft): TimeDraft {
  return { date: date ?? usual.date, time: time ?? usual.time, zone, occurrence: null };
}
