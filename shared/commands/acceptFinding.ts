import { acceptanceSchema } from '../model/acceptance';
import { acceptanceIdSchema } from '../model/identifier';
import { failure } from '../model/result';
import { command } from './command';
import { acceptancesOf } from './frame/acceptancesOf';
import { addRecord } from './frame/addRecord';
import { inBoth } from './frame/labelNames';

const payloadSchema = acceptanceSchema
  .pick({ finding: true, fingerprint: true, titleFr: true, titleEn: true, reason: true })
  .strict();

/** Accepts a conflict exactly as it stands, for a reason; what was said of it before is replaced. */
export const acceptFinding = command('accept-finding', payloadSchema, {
  label: (_mission, acceptance) => ({ key: 'acceptFinding', values: { title: inBoth(acceptance, 'title') } }),
  apply: (draft, payload, { newId, now }) => {
    const reason = payload.reason.trim();
    if (reason === '') return failure({ code: 'invalid-field', collection: 'acceptances', field: 'reason' });
    for (const earlier of acceptancesOf(draft, payload.finding)) earlier.deleted = true;
    const id = acceptanceIdSchema.parse(newId());
    return addRecord(draft, 'acceptances', { ...payload, id, reason, acceptedAt: now });
  },
});
