import { z } from 'zod';
import type { Instant } from '../model/instant';
import type { Mission } from '../model/mission';
import type { HistoryEntry } from './historyEntry';

/** A state that the mission was in before: a version kept on this computer, or what stood right after one change. */
export const pastStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('version'), version: z.string().regex(/^\d{8}\.mission$/) }),
  z.strictObject({ kind: z.literal('entry'), entry: z.string().min(1).max(64) }),
]);
export type PastState = z.infer<typeof pastStateSchema>;

/** A mission in a few words, to recognise it by without opening it. */
export type MissionSummary = Pick<Mission, 'titleFr' | 'titleEn' | 'firstDay' | 'lastDay' | 'homeZone'> & {
  readonly organisations: number;
  readonly delegates: number;
  readonly items: number;
};

/** A version kept on this computer; they are listed newest first. */
export interface KeptVersion {
  readonly version: string;
  /** When it was saved, by this computer's clock at the time: to recognise it, never for order. Milliseconds since 1970. */
  readonly savedAtMs: number;
}

export interface LastChange {
  readonly at: Instant;
  /** Empty where the person gave no name. */
  readonly by: string;
}

/** What going back to a past state would bring. */
export interface PastView {
  readonly summary: MissionSummary;
  /** The last change that the state holds; null where the mission had only been created. */
  readonly lastChange: LastChange | null;
  /** What was done since and would be taken back, newest first. */
  readonly since: readonly HistoryEntry[];
}
