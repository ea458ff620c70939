import type { PlainDate } from '../model/plainDate';
import type { AccessList } from './accessListOf';

/** Whether its day has gone by and nobody has noted that it was sent. On the day itself there is still time. */
export function isAccessListOverdue({ visit, day, due }: AccessList, today: PlainDate): boolean {
  return visit.accessListSent === undefined && due < today && today <= day;
}
