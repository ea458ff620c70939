import { agendaOf } from '../itinerary/agendaOf';
import type { Entry } from '../itinerary/missionIndex';
import { startTimeOf } from '../itinerary/startTimeOf';
import { organiserNames } from '../jointActivities/organiserNames';
import type { DelegateId } from '../model/identifier';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import type { PlainDate } from '../model/plainDate';
import type { TranslatedText } from '../model/translatedText';
import { dateOf } from '../time/dateOf';
import type { BriefContext } from './briefContext';
import { capitalised } from './capitalised';
import { joined } from './joined';
import { legLine } from './legLine';
import { legTitle } from './legName';
import { dayAndMonth } from './paperDay';
import { paperTime } from './paperTime';
import { placeOfZone } from './placeOfZone';
import { said } from './said';
import { venueLine } from './venueLine';

export interface PocketDay {
  readonly title: string;
  readonly place: string;
  readonly rows: readonly PocketRow[];
}

export interface PocketRow {
  readonly id: string;
  readonly time: string;
  readonly title: TranslatedText;
  /** Where, and who organises a joint activity, or how a journey goes on; may be empty. */
  readonly detail: string;
  readonly mark?: 'joint' | 'tentative';
}

/** What a delegate does, day by day, each entry on the date of its own place. Lodging stands on the back. */
export function pocketDays(delegate: DelegateId, context: BriefContext): readonly PocketDay[] {
  const byDate = new Map<PlainDate, { row: PocketRow; place: string }[]>();
  for (const entry of agendaOf(context.mission, delegate)) {
    const start = startTimeOf(entry.item);
    if (start === undefined || entry.item.type === 'stay') continue;
    const date = dateOf(start);
    const place = placeOfZone(partsOfWallTime(start).zone, context);
    byDate.set(date, [...(byDate.get(date) ?? []), { row: pocketRow(entry, start, context), place }]);
  }
  return [...byDate]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, entries]) => ({
      title: capitalised(dayAndMonth(date, context.locale)),
      place: [...new Set(entries.map(({ place }) => place))].reduce((first, last) =>
        context.t('list.thereafter', { first, last }),
      ),
      rows: entries.map(({ row }) => row),
    }));
}

function pocketRow({ item }: Entry, start: WallTime, context: BriefContext): PocketRow {
  const { locale, t } = context;
  const time = paperTime(start, locale);
  const base = { id: item.id, title: said(item, 'title', locale), ...markOf(item) };
  switch (item.type) {
    case 'leg': {
      const { departure, arrival, duration } = legLine(item, context);
      const title = { text: legTitle(item, context), locale };
      return { ...base, title, time, detail: `${departure.place} → ${arrival.time} ${arrival.place} · ${duration}` };
    }
    case 'deadline':
      return { ...base, time: t('day.before', { time }), detail: '' };
    case 'session':
      return {
        ...base,
        time: item.allDay ? t('day.allDay') : time,
        detail: joined(
          [venueLine(item, context, item.room ? 'venue' : 'nothing'), organiserNames(item, context.mission, locale)],
          ' · ',
        ),
      };
    case 'stay':
      return { ...base, time, detail: venueLine(item, context) };
  }
}

function markOf(item: Entry['item']): Pick<PocketRow, 'mark'> {
  if (item.status === 'tentative') return { mark: 'tentative' };
  return item.type === 'session' && item.isJoint ? { mark: 'joint' } : {};
}
