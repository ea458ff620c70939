import type { TFunction } from 'i18next';
import { countryName } from '../../../shared/i18n/countryName';
import type { Locale } from '../../../shared/model/locale';
import type { DelegateColumnId } from '../../records/delegateColumnIds';
import type { DelegateRow } from './delegateRow';
import { isPersonText } from './personTextColumns';
import { needsText } from '../../records/needsText';
import { spokenText } from '../../records/spokenText';

/** What stands in a cell, as it is shown, sorted and copied. */
export function delegateText(
  row: DelegateRow,
  column: DelegateColumnId,
  { t, locale }: { readonly t: TFunction<'common'>; readonly locale: Locale },
): string {
  if (column === 'travelDocumentCountry') return countryName(row.person.travelDocumentCountry ?? '', locale);
  if (column === 'spokenLanguages') return spokenText(row.person, locale);
  if (column === 'diets' || column === 'accessNeeds') return needsText(row.person, column, t);
  if (isPersonText(column)) return row.person[column] ?? '';
  switch (column) {
    case 'organisation':
      return row.organisation;
    case 'group':
      return row.group;
    case 'role':
      return t(`delegateRole.${row.delegate.role}`);
    case 'status':
      return t(`delegateStatus.${row.delegate.status}`);
    case 'language':
      return t(`languageCode.${row.person.language}`);
  }
}
