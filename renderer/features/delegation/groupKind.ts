import type { Command } from '../../../shared/commands/commands';
import { groupIdSchema } from '../../../shared/model/identifier';
import { lineSchema } from '../../../shared/model/text';
import type { RecordKind } from '../../records/listBlock';

type GroupChanges = Command<'edit-group'>['payload']['changes'];

/** Groups as rows of a table: a name in one language at least. */
export const groupKind: RecordKind<GroupChanges> = {
  read: (column, text) => {
    // How many there are in it is only read in the table.
    if (column !== 'nameFr' && column !== 'nameEn') return {};
    return lineSchema.safeParse(text).success ? { [column]: text } : undefined;
  },
  stands: ({ nameFr, nameEn }) => Boolean(nameFr) || Boolean(nameEn),
  edit: (id, changes) => ({ name: 'edit-group', payload: { group: groupIdSchema.parse(id), changes } }),
  add: ({ nameFr, nameEn }) => ({
    name: 'add-group',
    payload: { group: { nameFr: nameFr ?? '', nameEn: nameEn ?? '' } },
  }),
  remove: (id) => ({ name: 'delete-group', payload: { group: groupIdSchema.parse(id) } }),
};
