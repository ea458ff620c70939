import { plainDateSchema } from '../../../../shared/model/plainDate';
import { failure, success, type Result } from '../../../../shared/model/result';
import { wallTimeOf, type WallTime } from '../../../../shared/model/wallTime';
import { resolveWallTime } from '../../../../shared/time/resolveWallTime';
import type { WallTimeProblem } from '../../../../shared/time/wallTimeProblem';
import type { TimeDraft } from './itemDraft';

/** Why what was written is not yet a time: parts are missing, or no clock shows it, or shows it twice. */
export type TimeProblem = { readonly code: 'missing-date' } | { readonly code: 'missing-time' } | WallTimeProblem;

/** The wall time that a person has written, once it names one instant. */
export function draftTime({ date, time, zone, occurrence }: TimeDraft): Result<WallTime, TimeProblem> {
  // While a year is being typed the field already reports the years 0002, 0020 and 0202.
  if (!plainDateSchema.safeParse(date).success) return failure({ code: 'missing-date' });
  if (time === null) return failure({ code: 'missing-time' });
  const bare = wallTimeOf({ local: `${date}T${time}`, zone });
  const resolved = resolveWallTime(bare);
  if (resolved.ok) return success(bare);
  const { error } = resolved;
  if (error.code === 'wall-time-twice' && occurrence !== null) return success(error[occurrence].wallTime);
  return failure(error);
}
