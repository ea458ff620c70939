import { useTranslation } from 'react-i18next';
import type { ComparedField } from '../../../shared/directory/merging';
import type { SharedCollection } from '../../../shared/directory/sharedFields';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { sharedFieldLabel } from '../../records/sharedFieldEdits';
import { sharedValueText } from '../../records/sharedValueText';

/** What a field of the directory is called, and what it says, in the reader's words. */
export function useComparedWords(collection: SharedCollection) {
  const { t } = useTranslation('delegation');
  const { t: common } = useTranslation('common');
  const locale = useLocale();
  const organisations = useMission((directory) => directory.organisations);
  const nameOf = (id: string): string => (organisations as Readonly<Record<string, { name: string }>>)[id]?.name ?? '';
  return {
    labelOf(field: ComparedField): string {
      if (field === 'organisation') return t('column.organisation');
      return field === 'notes' ? t('sheet.notes') : t(sharedFieldLabel(collection, field));
    },
    textOf(field: ComparedField, value: string | undefined): string | undefined {
      if (value === undefined || field === 'notes') return value;
      return field === 'organisation' ? nameOf(value) : sharedValueText(field, value, { t: common, locale });
    },
  };
}
