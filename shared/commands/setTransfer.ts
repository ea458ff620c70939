import { z } from 'zod';
import { transferIdSchema, venueIdSchema } from '../model/identifier';
import { failure, success } from '../model/result';
import { type Transfer, transferSchema } from '../model/transfer';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { nameOf } from './frame/labelNames';
import { liveRecord } from './frame/liveRecord';

const { mode, minutes } = transferSchema.shape;
const payload = z.strictObject({ from: venueIdSchema, to: venueIdSchema, mode, minutes: minutes.nullable() });

/**
 * Says how long the way between two venues takes by one means of transport, in either direction, or that nobody knows (`null`).
 * Where two people entered the same way apart, one of the two stays.
 */
export const setTransfer = command('set-transfer', payload, {
  label: (mission, way) => ({
    key: way.minutes === null ? 'clearTransfer' : 'setTransfer',
    values: { from: nameOf(mission, 'venues', way.from), to: nameOf(mission, 'venues', way.to) },
  }),
  apply: (draft, way, { newId }) => {
    const missing = [way.from, way.to].find((id) => !liveRecord(draft, 'venues', id));
    if (missing) return failure({ code: 'not-found', collection: 'venues', id: missing });
    if (way.from === way.to) return failure({ code: 'invalid-field', collection: 'transfers', field: 'to' });
    const { minutes: entered } = way;
    const known = Object.values<Transfer>(draft.transfers).filter((other) => !other.deleted && isSameWay(other, way));
    const kept = entered === null ? undefined : known[0];
    for (const other of known) if (other !== kept) other.deleted = true;
    if (entered === null) return success(undefined);
    if (!kept) return addRecord(draft, 'transfers', { ...way, minutes: entered, id: transferIdSchema.parse(newId()) });
    kept.minutes = entered;
    return success(undefined);
  },
});

type Ends = Pick<Transfer, 'from' | 'to' | 'mode'>;

function isSameWay(a: Ends, b: Ends): boolean {
  const isPair = (a.from === b.from && a.to === b.to) || (a.from === b.to && a.to === b.from);
  return isPair && a.mode === b.mode;
}
