import { useTranslation } from 'react-i18next';
import type { SharedCollection } from '../../../shared/directory/sharedFields';
import { filterForCode } from '../../ui/grid/columnFilter';
import type { ShownFilter } from './shownFilter';

/** The columns in which a record says in French, and in English, what a brief in both languages prints. */
const textColumns = {
  organisations: { fr: 'organisationProfileFr', en: 'organisationProfileEn' },
  people: { fr: 'jobTitleFr', en: 'jobTitleEn' },
} as const;

export interface ReadyFilter {
  readonly id: string;
  readonly label: string;
  readonly filter: ShownFilter;
}

/** What nobody has to keep first: the records whose text is missing in one of the two languages. */
export function useReadyFilters(table: SharedCollection): readonly ReadyFilter[] {
  const { t } = useTranslation('directory');
  return (['fr', 'en'] as const).map((language) => ({
    id: `without:${language}`,
    label: t(`filters.without.${table}.${language}`),
    filter: { query: '', columns: { missing: filterForCode(textColumns[table][language]) } },
  }));
}
