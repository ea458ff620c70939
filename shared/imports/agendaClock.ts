import type { WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { AgendaClockChoice } from './agendaClockChoice';

/**
 * A clock that a file names and that the bundled rules do not simply explain.
 * `unknown`: nothing explains it; its events are left aside until a zone is chosen.
 * `described`: only the file explains it; its times are right, and stand on the mission's clock until a zone is chosen.
 * `contradicted`: the bundled rules know it, and put some events at another time than the file's own description does.
 */
export interface AgendaClock {
  readonly kind: 'unknown' | 'described' | 'contradicted';
  /** As the file writes it. */
  readonly tzid: string;
  /** What the bundled rules take the name for; of `contradicted` only. */
  readonly zone?: ZoneId;
  /** What is in force: a zone, the file's description, or nothing yet. */
  readonly taken?: AgendaClockChoice['take'];
  /** Events that are on this clock; of `contradicted`, those that are read in two ways. */
  readonly events: number;
  /** One of them in both readings, for `contradicted`. */
  readonly example?: { readonly title: string; readonly byRules: WallTime; readonly byFile: WallTime };
}
