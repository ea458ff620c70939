import { isFollowUpLate } from '../../../shared/itinerary/followUpsOf';
import { followUpsOf } from '../../../shared/itinerary/followUpsOf';
import { meetingsOf } from '../../../shared/itinerary/meetingsOf';
import { outcomesByItem } from '../../../shared/model/outcomesOf';
import type { FollowUp } from '../../../shared/model/followUp';
import type { ItemId } from '../../../shared/model/identifier';
import type { Session } from '../../../shared/model/itineraryItem';
import type { Mission } from '../../../shared/model/mission';
import type { Outcome } from '../../../shared/model/outcome';
import type { PlainDate } from '../../../shared/model/plainDate';

/** A meeting with what is noted of it. */
export interface MeetingRow {
  readonly id: ItemId;
  readonly item: Session;
  /** The one that counts first; empty while nothing is noted. */
  readonly outcomes: readonly Outcome[];
  readonly outcome: Outcome | undefined;
  /** The next that is not done. */
  readonly next: FollowUp | undefined;
}

export function meetingRows(mission: Mission): readonly MeetingRow[] {
  const noted = outcomesByItem(mission);
  const open = followUpsOf(mission).filter(({ doneOn }) => doneOn === undefined);
  return meetingsOf(mission).map((item) => {
    const outcomes = noted.get(item.id) ?? [];
    return { id: item.id, item, outcomes, outcome: outcomes[0], next: open.find((one) => one.item === item.id) };
  });
}

export interface OutcomeCounts {
  readonly meetings: number;
  readonly open: number;
  readonly late: number;
}

/** How much there is, and how much is still to be done. */
export function outcomeCounts(rows: readonly MeetingRow[], mission: Mission, today: PlainDate): OutcomeCounts {
  return {
    meetings: rows.length,
    open: rows.filter(({ outcome }) => !outcome).length,
    late: followUpsOf(mission).filter((followUp) => isFollowUpLate(followUp, today)).length,
  };
}
