import type { i18n } from 'i18next';
import { firstRevision } from '../../../../shared/commands/frame/newItem';
import { instantSchema } from '../../../../shared/model/instant';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { partsOfWallTime, type WallTime } from '../../../../shared/model/wallTime';
import { translatedText } from '../../../../shared/model/translatedText';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { endTimeOf } from '../../../../shared/itinerary/endTimeOf';
import { startTimeOf } from '../../../../shared/itinerary/startTimeOf';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { formatTime } from '../../../../shared/time/formatTime';
import { minutesBetween } from '../../../../shared/time/minutesBetween';
import type { DraftProblem } from '../editor/draftProblem';
import type { ItemDraft } from '../editor/itemDraft';
import { itemOfDraft } from '../editor/itemOfDraft';
import { withProposedTitle } from '../editor/withProposedTitle';
import { zoneWords } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { kindWordOf } from '../words/kindWordOf';
import { titleOf } from '../words/titleOf';
import { whereOf } from '../words/whereOf';
import { whoOf } from '../words/whoOf';

export interface QuickFact {
  readonly name: 'what' | 'when' | 'where' | 'who' | 'status' | 'missing';
  readonly text: string;
}

/** A line as the item it would become, in words; what is missing for it is said where it would stand. */
export function quickFacts(draft: ItemDraft, reader: ItemReader, translations: i18n): readonly QuickFact[] {
  const { mission, t } = reader;
  const titled = withProposedTitle(draft, mission, translations);
  const whole = itemOfDraft(titled);
  const open = { ...titled.start, date: null, time: null };
  const built = whole.ok ? whole : itemOfDraft({ ...titled, start: open });
  const missing = whole.ok ? [] : [missingFact(whole.error, reader)];
  if (!built.ok) return [...factsOfRest(titled, reader), ...missing];
  const item = firstRevision(built.value, unstamped);
  const purpose = draft.purpose === null ? [] : [t(`common:meetingPurpose.${draft.purpose}`)];
  const where = whereOf(item, reader);
  return [
    { name: 'what', text: [kindWordOf(item, reader), ...purpose, titleOf(item, reader)].join(' · ') },
    { name: 'when', text: whenOf(item, reader) || openWhen(draft, reader) },
    ...(where === '' ? [] : [{ name: 'where' as const, text: where }]),
    { name: 'who', text: whoOf(item, reader) },
    { name: 'status', text: t(`common:itemStatus.${item.status}`) },
    ...missing,
  ];
}

/** A leg or a stay of which something is still missing: what it would be called, and when. */
function factsOfRest(draft: ItemDraft, reader: ItemReader): readonly QuickFact[] {
  const title = translatedText(draft, 'title', reader.locale).text;
  return [
    ...(title === '' ? [] : [{ name: 'what' as const, text: title }]),
    { name: 'when', text: openWhen(draft, reader) },
  ];
}

/** What the form will ask for. */
function missingFact(problems: readonly DraftProblem[], { t }: ItemReader): QuickFact {
  const fields = [...new Set(problems.map(({ field }) => field))];
  return { name: 'missing', text: fields.map((field) => t(`quick.missing.${field}`)).join(', ') };
}

/** Words about items never say its stamps, which the mission gives when it is added. */
const unstamped = { newId: () => 'unsaved', now: instantSchema.parse('1970-01-01T00:00:00Z') };

function whenOf(item: ItineraryItem, { locale }: ItemReader): string {
  const [start, end] = [startTimeOf(item), endTimeOf(item)];
  if (start === undefined) return '';
  const said = (time: WallTime, before?: WallTime) => {
    const day = before && dateOf(before) === dateOf(time) ? '' : formatDay(dateOf(time), locale, { month: 'long' });
    const isSameZone = before !== undefined && partsOfWallTime(before).zone === partsOfWallTime(time).zone;
    return [day, formatTime(time, locale), isSameZone ? '' : zoneWords(time, locale).name].filter(Boolean).join(' ');
  };
  if (end === undefined || end === start) return said(start);
  const length = item.type === 'stay' ? '' : ` (${formatDuration(minutesBetween(start, end), locale)})`;
  return `${said(start)} – ${said(end, start)}${length}`;
}

function openWhen({ start }: ItemDraft, { locale, t }: ItemReader): string {
  const date = plainDateSchema.safeParse(start.date);
  const day = date.success ? formatDay(date.data, locale, { month: 'long' }) : t('quick.noDate');
  return `${day}, ${start.time ?? t('quick.noTime')}`;
}
