import type { EventTimes } from '../calendar/eventTimes';
import type { ZoneId } from '../model/zoneId';
import { offsetAt } from '../time/offsetAt';
import type { BriefContext } from './briefContext';
import { zoneHeading } from './zoneHeading';

/** The clock that most times of a sheet go by, so that it is said once and not beside each. */
export interface SheetClock {
  readonly zone: ZoneId;
  /** `Heure de San Diego (heure avancée du Pacifique, UTC−7).` and, where it is another, how far home is. */
  readonly notes: readonly string[];
}

/** Absent where everything lasts whole days. */
export function sheetClock(all: readonly EventTimes[], context: BriefContext): SheetClock | undefined {
  const starts = all.flatMap((times) => (times.kind === 'timed' ? [times.start] : []));
  const counts = new Map<ZoneId, number>();
  for (const { zone } of starts) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most) return undefined;
  const [zone] = most;
  const moments = starts.flatMap((start) => (start.zone === zone ? [start.at] : []));
  const [first = 0] = moments;
  const { label, detail, home } = zoneHeading(zone, first, context);
  // Where clocks change in between, no single distance is true of all.
  const isSteady = new Set(moments.map((at) => offsetAt(zone, at))).size === 1;
  const { t } = context;
  return {
    zone,
    notes: isSteady
      ? [t('changes.clockDetail', { label, detail }), ...(home === undefined ? [] : [t('changes.home', { home })])]
      : [t('changes.clock', { label })],
  };
}
