import { commandSchema, type Command } from '../../shared/commands/commands';
import type { Organisation } from '../../shared/model/organisation';
import type { SharedCollection, SharedField } from '../../shared/directory/sharedFields';

const ofOrganisation = {
  name: 'column.name',
  kind: 'column.organisationKind',
  city: 'column.organisationCity',
  country: 'column.organisationCountry',
  website: 'column.organisationWebsite',
  email: 'column.organisationEmail',
  phone: 'column.organisationPhone',
  logo: 'directory:picture.logo',
  profileFr: 'column.organisationProfileFr',
  profileEn: 'column.organisationProfileEn',
  tags: 'column.organisationTags',
} as const;

/** What the tables call a field that a mission and the directory share. */
export function sharedFieldLabel(collection: SharedCollection, field: SharedField) {
  if (collection === 'organisations') return ofOrganisation[field as keyof typeof ofOrganisation];
  return `column.${field as Exclude<SharedField, Exclude<keyof typeof ofOrganisation, 'tags'>>}` as const;
}

/** New values for fields of a record; null clears one. */
export type Changes = Readonly<Record<string, string | Organisation['memberOf'] | null>>;

/** The edit that changes fields of a record; null clears one. */
export function editOf(collection: SharedCollection, id: string, changes: Changes): Command {
  return commandSchema.parse(
    collection === 'organisations'
      ? { name: 'edit-organisation', payload: { organisation: id, changes } }
      : { name: 'edit-person', payload: { person: id, changes } },
  );
}
