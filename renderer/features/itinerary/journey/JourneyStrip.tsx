import type { CSSProperties } from 'react';
import { journeyOf } from '../../../../shared/itinerary/journeyOf';
import { spanOf } from '../../../../shared/itinerary/spanOf';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import type { DelegateId } from '../../../../shared/model/identifier';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { dayBounds } from '../../../../shared/time/dayBounds';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatDifference } from '../../../../shared/time/formatDifference';
import { classNames } from '../../../ui/classNames';
import { isBanded } from '../board/isBanded';
import type { ItemReader } from '../words/itemReader';
import type { JourneyDay } from './journeyLine';
import { type StripJump, stripJumps } from './stripJumps';
import { journeyPath, levelOf, pathArea, type PathRange, shareOf } from './journeyPath';
import styles from './JourneyStrip.module.css';

export interface JourneyStripProps {
  days: readonly JourneyDay[];
  delegate: DelegateId;
  reader: ItemReader;
}

/** The whole journey as one line: two levels for two clocks, bridges between them, a bar for each day's programme. */
export function JourneyStrip({ days, delegate, reader }: JourneyStripProps) {
  const { mission, t } = reader;
  const steps = journeyOf(mission, delegate);
  const range = rangeOf(days);
  if (!range) return null;
  const jumps = stripJumps(steps, range);
  const said = [t('journey.strip', { count: days.length }), ...jumps.map((jump) => jumpWords(jump, reader))];
  return (
    <div className={styles.strip} role="img" aria-label={said.join('. ')}>
      {days.map((day) => (
        <Day key={day.date} day={day} range={range} reader={reader} />
      ))}
      <svg
        className={styles.line}
        viewBox={`0 0 ${pathArea.width} ${pathArea.height}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        {journeyPath(steps, range, mission.homeZone).map(({ key, kind, d }) => (
          <path key={key} className={styles[kind]} d={d} />
        ))}
      </svg>
      {jumps.map((jump) => (
        <Jump key={jump.end} jump={jump} range={range} reader={reader} />
      ))}
    </div>
  );
}

/** From the first midnight to the last, on the traveller's clock. */
function rangeOf(days: readonly JourneyDay[]): PathRange | undefined {
  const first = days[0];
  const last = days.at(-1);
  const [from, to] = [first?.lines[0], last?.lines.at(-1)];
  if (!first || !last || !from || !to) return undefined;
  return { from: dayBounds(first.date, from.zone).start, to: dayBounds(last.date, to.zone).end };
}

function Day({ day, range, reader }: { day: JourneyDay; range: PathRange; reader: ItemReader }) {
  const { mission, t, locale } = reader;
  const from = dayBounds(day.date, day.lines[0]?.zone ?? mission.homeZone).start;
  const to = dayBounds(day.date, day.lines.at(-1)?.zone ?? mission.homeZone).end;
  return (
    <>
      <span className={styles.day} style={across(shareOf(from, range), shareOf(to, range))}>
        <span className={styles.date}>{formatDay(day.date, locale, { month: 'none' })}</span>
        <span className={styles.count}>{t('common:count.items', { count: day.items.length })}</span>
      </span>
      {programmeOf(day, mission.homeZone).map(({ start, end, level }) => (
        <span
          key={start}
          className={classNames(styles.programme, level === pathArea.away && styles.away)}
          style={across(shareOf(start, range), shareOf(end, range))}
        />
      ))}
    </>
  );
}

/** From the first to the last thing of a day, on each level of the line. */
function programmeOf({ lines }: JourneyDay, homeZone: ZoneId) {
  const spans: { start: number; end: number; level: number }[] = [];
  for (const line of lines) {
    if (line.kind !== 'item' || isBanded(line.item)) continue;
    const span = spanOf(line.item);
    if (!span) continue;
    const level = levelOf(line.zone, line.at, homeZone);
    const last = spans.at(-1);
    if (last?.level === level) last.end = Math.max(last.end, span.end);
    else spans.push({ ...span, level });
  }
  return spans;
}

function Jump({ jump, range, reader }: { jump: StripJump; range: PathRange; reader: ItemReader }) {
  const place: CSSProperties = jump.isAtEnd
    ? { right: `${(1 - shareOf(jump.start, range)) * 100}%` }
    : { left: `${shareOf(jump.end, range) * 100}%` };
  return (
    <span className={styles.jump} style={place}>
      {jumpWords(jump, reader)}
    </span>
  );
}

function jumpWords({ zone, minutes }: StripJump, { mission, t, locale }: ItemReader): string {
  const place = placeNameOf(mission, zone, locale);
  return t('time.jump', { difference: formatDifference(minutes, locale), place });
}

function across(from: number, to: number): CSSProperties {
  return { left: `${from * 100}%`, width: `${(to - from) * 100}%` };
}
