import { z } from 'zod';
import { accessFacts, accessListContent } from '../itinerary/accessListContent';
import { itemIdSchema } from '../model/identifier';
import { plainDateSchema } from '../model/plainDate';
import { failure, success } from '../model/result';
import { command } from './command';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';
import { underlying } from './frame/underlying';

/**
 * Notes on which day the list of visitors went to the host, and what it said, so that later changes are noticed; or that it did not go
 * after all. Noting it again after a change takes the list as it is now.
 */
export const setAccessListSent = command(
  'set-access-list-sent',
  z.strictObject({ item: itemIdSchema, on: plainDateSchema.nullable() }),
  {
    label: (mission, { item, on }) => ({
      key: on === null ? 'accessListNotSent' : 'accessListSent',
      values: { title: nameOf(mission, 'items', item) },
    }),
    apply: (draft, { item, on }) => {
      const visit = liveRecord(draft, 'items', item);
      if (visit?.type !== 'session') return failure({ code: 'not-found', collection: 'items', id: item });
      if (on === null) {
        delete visit.accessListSent;
        delete visit.accessListContent;
        return success(undefined);
      }
      const mission = underlying(draft);
      const known = mission.items[item];
      visit.accessListSent = on;
      if (known?.type === 'session') visit.accessListContent = accessListContent(known, accessFacts(mission));
      return success(undefined);
    },
  },
);
