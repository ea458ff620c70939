import { organiserNames } from '../jointActivities/organiserNames';
import type { Entry } from '../itinerary/missionIndex';
import { startTimeOf } from '../itinerary/startTimeOf';
import type { ItineraryItem, Stay } from '../model/itineraryItem';
import type { TranslatedText } from '../model/translatedText';
import { dateOf } from '../time/dateOf';
import { daysBetween } from '../time/daysBetween';
import type { BriefContext } from './briefContext';
import type { Fact } from './fact';
import { itemFacts } from './itemFacts';
import { legLine, type LegLine } from './legLine';
import { legName } from './legName';
import type { MeetingLine } from './meetingLine';
import { dayAndMonth } from './paperDay';
import { paperTime } from './paperTime';
import { rowTimes, type RowTimes } from './rowTimes';
import { said } from './said';

/** One entry of a day, as print reads it from left to right. */
export interface DayRow {
  readonly id: string;
  readonly times: RowTimes;
  readonly title: TranslatedText;
  readonly isJoint: boolean;
  readonly isTentative: boolean;
  /** Paragraphs. */
  readonly description: readonly TranslatedText[];
  readonly leg?: LegLine;
  readonly facts: readonly Fact[];
  /** The single meetings, where the row stands for a run of partnering meetings. */
  readonly meetings: readonly MeetingLine[];
}

/** An entry that begins on the day. */
export function dayRow(entry: Entry, context: BriefContext): DayRow {
  const { item } = entry;
  const start = startTimeOf(item);
  if (start === undefined) throw new Error(`An entry without a time: ${item.id}`);
  return {
    id: item.id,
    times: rowTimes(entry, start, context),
    title: titleOf(item, context),
    isJoint: item.type === 'session' && item.isJoint === true,
    isTentative: item.status === 'tentative',
    description: [
      ...organiserLine(item, context),
      ...stayLine(item, context),
      ...paragraphs(said(item, 'description', context.locale)),
    ],
    ...(item.type === 'leg' && { leg: legLine(item, context) }),
    facts: itemFacts(item, context),
    meetings: [],
  };
}

/** The end of a stay, on the day on which the room must be left. */
export function checkOutRow(stay: Stay, context: BriefContext): DayRow {
  const title = titleOf(stay, context);
  return {
    id: `${stay.id}-end`,
    times: rowTimes({ item: stay, start: 0, end: 0 }, stay.checkOut, context),
    title: { ...title, text: context.t('day.checkOut', { title: title.text }) },
    isJoint: false,
    isTentative: stay.status === 'tentative',
    description: [],
    facts: itemFacts(stay, context).filter(({ icon }) => icon === 'place'),
    meetings: [],
  };
}

/** The two sides of a joint activity, first of all that is said of it. */
function organiserLine(item: ItineraryItem, { mission, locale, t }: BriefContext): readonly TranslatedText[] {
  const names = organiserNames(item, mission, locale);
  return names === '' ? [] : [{ text: t('day.organisers', { names }), locale }];
}

/** A journey without a title of its own is called by its flight or train. */
function titleOf(item: ItineraryItem, context: BriefContext): TranslatedText {
  const title = said(item, 'title', context.locale);
  return title.text === '' && item.type === 'leg' ? { text: legName(item, context), locale: context.locale } : title;
}

function stayLine(item: ItineraryItem, { locale, t }: BriefContext): readonly TranslatedText[] {
  if (item.type !== 'stay') return [];
  const count = daysBetween(dateOf(item.checkIn), dateOf(item.checkOut));
  if (count < 1) return [];
  return [
    {
      text: t('day.stay', {
        count,
        date: dayAndMonth(dateOf(item.checkOut), locale),
        time: paperTime(item.checkOut, locale),
      }),
      locale,
    },
  ];
}

/** A text as it was typed, one paragraph a line. */
export function paragraphs({ text, locale }: TranslatedText): readonly TranslatedText[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => ({ text: line, locale }));
}
