import { z } from 'zod';
import { roomShareIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { roomShareSchema } from '../model/roomShare';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

/** Says who shares a room at a stay, for how many it is, and whether the lodging has confirmed: a new room, or one that is there. */
export const setRoomShare = command(
  'set-room-share',
  z.strictObject({ share: roomShareSchema.omit({ deleted: true }).partial({ id: true }) }),
  {
    label: (mission, { share: { stay } }) => ({
      key: 'setRoomShare',
      values: { title: nameOf(mission, 'items', stay) },
    }),
    apply: (draft, { share }, { newId }) => {
      if (liveRecord(draft, 'items', share.stay)?.type !== 'stay')
        return failure({ code: 'not-found', collection: 'items', id: share.stay });
      const kept = share.id === undefined ? undefined : liveRecord(draft, 'roomShares', share.id);
      if (!kept) return addRecord(draft, 'roomShares', { ...share, id: share.id ?? roomShareIdSchema.parse(newId()) });
      for (const id of Object.keys(kept.delegates)) {
        if (!Object.hasOwn(share.delegates, id)) delete kept.delegates[id as keyof typeof kept.delegates];
      }
      const { delegates, ...fields } = share;
      Object.assign(kept.delegates, delegates);
      Object.assign(kept, fields);
      return success(undefined);
    },
  },
);
