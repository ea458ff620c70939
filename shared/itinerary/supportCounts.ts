import type { SupportRequest } from '../model/supportRequest';
import { standingParts } from '../model/supportStanding';
import { isSupportOverdue, type SupportDays } from './isSupportOverdue';

export interface SupportCounts {
  readonly total: number;
  /** Confirmed or done already. */
  readonly confirmed: number;
  readonly overdue: number;
}

export function supportCounts(requests: readonly SupportRequest[], days: SupportDays): SupportCounts {
  const statuses = requests.map(({ standing }) => standingParts(standing).status);
  return {
    total: requests.length,
    confirmed: statuses.filter((status) => status === 'confirmed' || status === 'done').length,
    overdue: requests.filter((request) => isSupportOverdue(request, days)).length,
  };
}
