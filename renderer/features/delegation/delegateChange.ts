import type { Belonging } from '../../records/belonging';
import type { DelegateColumnId } from '../../records/delegateColumnIds';
import type { DelegateRow } from './delegateRow';
import { isPersonText } from './personTextColumns';

/** One field of one record that a cell stands for, with its new value; `null` empties it. */
export interface DelegateChange {
  readonly collection: 'people' | 'delegates';
  readonly id: string;
  readonly field: string;
  readonly value: string | null;
}

/** What writing a value into a cell changes. A name cannot be absent, only empty; a closed list keeps its value. */
export function delegateChange(
  row: DelegateRow,
  column: DelegateColumnId,
  value: string | null,
  { organisationNamed, groupNamed }: Belonging,
): DelegateChange | null {
  const person = { collection: 'people', id: row.person.id, field: column } as const;
  const delegate = { collection: 'delegates', id: row.id, field: column } as const;
  if (column === 'familyName' || column === 'givenName') return { ...person, value: value ?? '' };
  if (isPersonText(column)) return { ...person, value };
  switch (column) {
    case 'language':
      return value === null ? null : { ...person, value };
    case 'role':
    case 'status':
      return value === null ? null : { ...delegate, value };
    case 'organisation':
      return { ...person, value: value === null ? null : organisationNamed(value) };
    case 'group':
      return { ...delegate, value: value === null ? null : groupNamed(value) };
  }
}
