import { z } from 'zod';
import { organisationIdSchema } from '../model/identifier';
import { organisationSchema } from '../model/organisation';
import { command } from './command';
import { changesOf } from './frame/changesOf';
import { nameOf } from './frame/labelNames';
import { mergeRecord } from './frame/mergeRecord';
import { usesOf } from './frame/usesOf';

/** People, members and guests go over to the organisation that is kept; what else refers to the other keeps it from being merged. */
const elsewhere = ['venues', 'items', 'supportRequests', 'agreements', 'budgetLines'] as const;

/** Makes one organisation of two that are the same, with the values that the person chose. */
export const mergeOrganisations = command(
  'merge-organisations',
  z.strictObject({
    kept: organisationIdSchema,
    dropped: organisationIdSchema,
    changes: changesOf(organisationSchema, ['id', 'deleted']),
  }),
  {
    label: (mission, { kept }) => ({
      key: 'mergeOrganisations',
      values: { name: nameOf(mission, 'organisations', kept) },
    }),
    apply: (draft, merge) => {
      const { kept, dropped } = merge;
      const outcome = mergeRecord(draft, 'organisations', merge, usesOf(draft, 'organisations', dropped, elsewhere));
      if (!outcome.ok) return outcome;
      for (const person of Object.values(draft.people)) if (person.organisation === dropped) person.organisation = kept;
      for (const guest of Object.values(draft.guests)) {
        if (guest.organisation === dropped) guest.organisation = kept;
        if (guest.invitedBy === dropped) guest.invitedBy = kept;
      }
      for (const { id, memberOf } of Object.values(draft.organisations)) {
        if (!memberOf[dropped]) continue;
        delete memberOf[dropped];
        if (id !== kept) memberOf[kept] = true;
      }
      return outcome;
    },
  },
);
