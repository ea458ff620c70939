import type { Draft } from 'immer';
import { z } from 'zod';
import type { Mission } from '../model/mission';
import { failure, success, type Result } from '../model/result';
import { lineSchema } from '../model/text';
import { command } from './command';
import type { DomainError } from './domainError';
import { liveRecord } from './frame/liveRecord';

const cellSchema = z.strictObject({
  collection: z.enum(['destinations', 'organisations', 'people', 'groups', 'delegates', 'venues', 'rooms', 'items']),
  id: lineSchema,
  field: lineSchema.regex(/^[a-z][A-Za-z]*$/),
  /** `null` empties the cell. */
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
});
type Cell = z.infer<typeof cellSchema>;

/** What a cell may never set: identity, and what the application keeps itself. */
const keptFields = new Set(['id', 'type', 'deleted', 'revision', 'changedAt', 'person', 'constructor']);

/**
 * Sets single fields of many records in one step: a block of cells pasted or filled in a table, one undo for all. Whether
 * the values fit is checked on the result; if one does not, no cell is changed.
 */
export const pasteCells = command('paste-cells', z.strictObject({ cells: z.array(cellSchema).min(1) }), {
  label: (_mission, { cells }) => ({ key: 'pasteCells', values: { count: cells.length } }),
  apply: (draft, { cells }) => {
    for (const cell of cells) {
      const outcome = setCell(draft, cell);
      if (!outcome.ok) return outcome;
    }
    return success(undefined);
  },
});

function setCell(draft: Draft<Mission>, { collection, id, field, value }: Cell): Result<undefined, DomainError> {
  const record = liveRecord(draft, collection, id) as Record<string, unknown> | undefined;
  if (!record) return failure({ code: 'not-found', collection, id });
  if (keptFields.has(field)) return failure({ code: 'invalid-field', collection, field });
  if (value === null) delete record[field];
  else record[field] = value;
  return success(undefined);
}
