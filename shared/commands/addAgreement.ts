import { z } from 'zod';
import { agreementSchema } from '../model/agreement';
import { agreementIdSchema, termIdSchema } from '../model/identifier';
import { termSchema } from '../model/term';
import { command } from './command';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

const payloadSchema = z.strictObject({
  agreement: agreementSchema.omit({ deleted: true }).partial({ id: true }),
  /** What it was first signed for. */
  term: termSchema.omit({ deleted: true, agreement: true }).partial({ id: true }).optional(),
});

/** Adds an agreement, with its first term where that is known. */
export const addAgreement = command('add-agreement', payloadSchema, {
  label: (_mission, { agreement }) => ({ key: 'addAgreement', values: { name: inBoth(agreement, 'title') } }),
  apply: (draft, { agreement, term }, { newId }) => {
    const id = agreement.id ?? agreementIdSchema.parse(newId());
    const added = addRecord(draft, 'agreements', { ...agreement, id });
    if (!added.ok || !term) return added;
    return addRecord(draft, 'terms', { ...term, id: term.id ?? termIdSchema.parse(newId()), agreement: id });
  },
});
