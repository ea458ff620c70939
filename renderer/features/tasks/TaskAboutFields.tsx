import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../../shared/model/task';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { ComboBox } from '../../ui/fields/ComboBox';
import { FormSection } from '../../ui/fields/FormSection';
import type { Option } from '../../ui/fields/option';
import { useTaskChange } from './useTaskChange';

/** The activity, the request or the agreement that the task is about. */
export function TaskAboutFields({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const change = useTaskChange(task.id);
  return (
    <FormSection title={t('sheet.about')}>
      <ComboBox
        label={t('field.item')}
        options={useTitles(useMission((mission) => mission.items))}
        value={task.item ?? null}
        onChange={(item) => change({ item })}
        emptyText={t('sheet.noItem')}
      />
      <ComboBox
        label={t('field.supportRequest')}
        options={useTitles(useMission((mission) => mission.supportRequests))}
        value={task.supportRequest ?? null}
        onChange={(supportRequest) => change({ supportRequest })}
        emptyText={t('sheet.noRequest')}
      />
      <ComboBox
        label={t('field.agreement')}
        options={useTitles(useMission((mission) => mission.agreements))}
        value={task.agreement ?? null}
        onChange={(agreement) => change({ agreement })}
        emptyText={t('sheet.noAgreement')}
      />
    </FormSection>
  );
}

interface Titled<Id extends string> {
  readonly id: Id;
  readonly titleFr: string;
  readonly titleEn: string;
  readonly deleted?: true | undefined;
}

function useTitles<Id extends string>(records: Readonly<Record<Id, Titled<Id>>>): readonly Option<Id>[] {
  const { t } = useTranslation('common');
  const locale = useLocale();
  return useMemo(
    () =>
      Object.values<Titled<Id>>(records)
        .flatMap((record) =>
          record.deleted
            ? []
            : [{ id: record.id, label: translatedText(record, 'title', locale).text || t('untitled') }],
        )
        .sort((a, b) => a.label.localeCompare(b.label, locale)),
    [locale, records, t],
  );
}
