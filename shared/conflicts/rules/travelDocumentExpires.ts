import { addDays } from '../../time/addDays';
import { busyEntries } from '../busyEntries';
import type { ConflictRule } from '../conflictRule';
import { crossesBorder } from '../legMargins';

/**
 * A travel document that is no longer valid on the last day of the mission, or only for a short while longer, which some
 * countries do not accept. Looked at only where its holder crosses a border; a missing expiry is asked for elsewhere.
 */
export const travelDocumentExpires: ConflictRule = {
  id: 'travel-document-expires',
  severity: 'impossible',
  of: 'traveller',
  find: ({ id, travelDocumentExpiry: expiry }, agenda, { lastDay, margins }) => {
    if (expiry === undefined || expiry > addDays(lastDay, margins.travelDocumentDays)) return [];
    const [first, ...others] = busyEntries(agenda).filter(({ item }) => item.type === 'leg' && crossesBorder(item));
    if (!first) return [];
    return [
      {
        entries: [first, ...others],
        key: id,
        start: first.start,
        end: (others.at(-1) ?? first).end,
        values: { expiry, lastDay, days: margins.travelDocumentDays },
        ...(expiry >= lastDay && { severity: 'check', sentence: 'travel-document-short' }),
      },
    ];
  },
};
