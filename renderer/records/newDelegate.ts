import type { Command } from '../../shared/commands/commands';
import { delegateRoleSchema, delegateStatusSchema } from '../../shared/model/delegate';
import { localeSchema } from '../../shared/model/locale';
import { accessNeedsSchema, dietsSchema } from '../../shared/model/careNeeds';
import { plainDateSchema } from '../../shared/model/plainDate';
import { spokenLanguagesSchema } from '../../shared/model/spokenLanguages';
import { tagsOf } from '../../shared/model/tags';
import type { Belonging } from './belonging';
import type { DelegateColumnId } from './delegateColumnIds';

/** What is known of a new delegate, by column; values as the model writes them, names of organisation and group as text. */
export type NewDelegateFields = ReadonlyMap<DelegateColumnId, string | null>;

const personTexts = [
  'jobTitleFr',
  'jobTitleEn',
  'email',
  'workPhone',
  'mobilePhone',
  'travelDocumentCountry',
  'dietAndAccess',
] as const;

/** The edit that adds a delegate and the person; null without any name. */
export function newDelegate(
  fields: NewDelegateFields,
  { organisationNamed, groupNamed }: Belonging,
): Command<'add-delegate'> | null {
  const textOf = (column: DelegateColumnId) => fields.get(column)?.trim() ?? '';
  const givenName = textOf('givenName');
  const familyName = textOf('familyName');
  if (givenName === '' && familyName === '') return null;
  const organisation = textOf('organisation');
  const group = textOf('group');
  const expiry = plainDateSchema.safeParse(textOf('travelDocumentExpiry'));
  const diets = dietsSchema.safeParse(textOf('diets'));
  const accessNeeds = accessNeedsSchema.safeParse(textOf('accessNeeds'));
  const tags = tagsOf(textOf('tags'));
  const spoken = spokenLanguagesSchema.safeParse(textOf('spokenLanguages'));
  const texts = personTexts.flatMap((column) => (textOf(column) === '' ? [] : [[column, textOf(column)] as const]));
  return {
    name: 'add-delegate',
    payload: {
      person: {
        ...Object.fromEntries(texts),
        givenName,
        familyName,
        language: localeSchema.catch('fr').parse(textOf('language')),
        ...(spoken.success ? { spokenLanguages: spoken.data } : {}),
        ...(tags && { tags }),
        ...(diets.success && { diets: diets.data }),
        ...(accessNeeds.success && { accessNeeds: accessNeeds.data }),
        ...(expiry.success ? { travelDocumentExpiry: expiry.data } : {}),
        ...(organisation === '' ? {} : { organisation: organisationNamed(organisation) }),
      },
      delegate: {
        role: delegateRoleSchema.catch('member').parse(textOf('role')),
        status: delegateStatusSchema.catch('invited').parse(textOf('status')),
        ...(group === '' ? {} : { group: groupNamed(group) }),
      },
    },
  };
}
