import type { Command } from '../../shared/commands/commands';
import type { Delegate } from '../../shared/model/delegate';
import { delegateIdSchema, type NewId, personIdSchema } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';
import { readCellValue } from './readCellValue';

/** What the form says of who comes instead. */
export interface ReplacementFields {
  readonly kind: 'newcomer' | 'member';
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string;
  /** Identifier of a delegate who is there already. */
  readonly delegate?: string;
  readonly reason?: string;
}

/**
 * The edit that a form asks for; null while it does not say who comes, or gives an address that cannot be one. A newcomer
 * belongs to the same organisation and reads the same language, until somebody says otherwise.
 */
export function replacementOf(
  mission: Mission,
  leaving: Delegate,
  fields: ReplacementFields,
  newId: NewId,
): Command<'replace-delegate'> | null {
  const reason = fields.reason?.trim();
  const rest = { delegate: leaving.id, ...(reason ? { reason } : {}) };
  if (fields.kind === 'member') {
    if (fields.delegate === undefined) return null;
    return { name: 'replace-delegate', payload: { ...rest, by: delegateIdSchema.parse(fields.delegate) } };
  }
  const givenName = fields.givenName?.trim() ?? '';
  const familyName = fields.familyName?.trim() ?? '';
  const email = readCellValue('email', fields.email ?? '', mission.lastDay);
  if (`${givenName}${familyName}` === '' || !email.ok) return null;
  const { organisation, language = 'fr' } = mission.people[leaving.person] ?? {};
  const person = {
    id: personIdSchema.parse(newId()),
    givenName,
    familyName,
    language,
    ...(organisation && { organisation }),
    ...(email.value !== null && { email: email.value }),
  };
  return { name: 'replace-delegate', payload: { ...rest, by: { id: delegateIdSchema.parse(newId()), person } } };
}
