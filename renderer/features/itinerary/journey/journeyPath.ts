import type { JourneyStep } from '../../../../shared/itinerary/journeyOf';
import type { ZoneId } from '../../../../shared/model/zoneId';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';

/** The area that the line is drawn in, and the heights at which it runs: at home's clock, and at any other. */
export const pathArea = { width: 1000, height: 48, home: 8, away: 40 } as const;

/** Part of the line, as the `d` of an SVG path. */
export interface PathPart {
  readonly key: string;
  readonly kind: 'ground' | 'bridge';
  readonly d: string;
}

/** From when to when the line runs. */
export interface PathRange {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** Share of the width at which a moment lies, from 0 to 1. */
export function shareOf(at: EpochMs, { from, to }: PathRange): number {
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}

/** A journey as a line on two levels, one for home's clock, with a bridge where the clock changes; across is elapsed time. */
export function journeyPath(steps: readonly JourneyStep[], range: PathRange, homeZone: ZoneId): readonly PathPart[] {
  const x = (at: EpochMs) => Math.round(shareOf(at, range) * pathArea.width);
  const level = (zone: ZoneId, at: EpochMs) => levelOf(zone, at, homeZone);
  let height: number = pathArea.home;
  return steps.map((step, index): PathPart => {
    const key = String(index);
    if (step.kind === 'place') {
      const from = step.start ?? range.from;
      height = level(step.zone, from);
      return { key, kind: 'ground', d: `M${x(from)} ${height}H${x(step.end ?? range.to)}` };
    }
    const next = steps[index + 1];
    const target = next?.kind === 'place' ? level(next.zone, step.end) : height;
    const [start, end] = [x(step.start), x(step.end)];
    const middle = Math.round((start + end) / 2);
    const d = `M${start} ${height}C${middle} ${height} ${middle} ${target} ${end} ${target}`;
    return { key, kind: 'bridge', d };
  });
}

export function levelOf(zone: ZoneId, at: EpochMs, homeZone: ZoneId): number {
  return zoneDifferenceMinutes(homeZone, zone, at) === 0 ? pathArea.home : pathArea.away;
}
