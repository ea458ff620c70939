import type { PlainDate } from '../model/plainDate';
import type { SupportRequest } from '../model/supportRequest';
import { isSupportOpen } from './isSupportOpen';

/** Days by the calendar at home. */
export interface SupportDays {
  readonly today: PlainDate;
  /** Last day of the mission: after it nobody asks for an answer any more. */
  readonly lastDay: PlainDate;
}

/** Whether its day has gone by without anybody having confirmed or declined. On the day itself there is still time. */
export function isSupportOverdue({ due, standing }: SupportRequest, { today, lastDay }: SupportDays): boolean {
  return due !== undefined && due < today && today <= lastDay && isSupportOpen(standing);
}
