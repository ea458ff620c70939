import { useTranslation } from 'react-i18next';
import { lifecycleSchema, missionKindSchema } from '../../../shared/model/mission';
import { ZoneField } from '../../fields/ZoneField';
import { DatePicker } from '../../ui/fields/DatePicker';
import { LanguagePair } from '../../ui/fields/LanguagePair';
import { Select } from '../../ui/fields/Select';
import styles from './MissionDialog.module.css';
import type { MissionDraft } from './missionDraft';

export interface MissionFieldsProps {
  draft: MissionDraft;
  onChange: (draft: MissionDraft) => void;
}

interface WithDaysProps extends MissionFieldsProps {
  /** Days that have to be written before the form is kept. */
  wrong: readonly ('firstDay' | 'lastDay')[];
}

type PairedField = 'title' | 'objectives' | 'homePlace';

export function MissionFields({ draft, onChange, wrong }: WithDaysProps) {
  const { t } = useTranslation('overview');
  const change = (changes: Partial<MissionDraft>) => onChange({ ...draft, ...changes });
  const pair = (field: PairedField, label: 'name' | 'objectives' | 'homePlace') => ({
    label: t(`missionForm.${label}`),
    fr: {
      label: t(`missionForm.${label}Fr`),
      value: draft[`${field}Fr`],
      onChange: (text: string) => change({ [`${field}Fr`]: text }),
    },
    en: {
      label: t(`missionForm.${label}En`),
      value: draft[`${field}En`],
      onChange: (text: string) => change({ [`${field}En`]: text }),
    },
  });
  return (
    <>
      <LanguagePair {...pair('title', 'name')} />
      <LanguagePair {...pair('objectives', 'objectives')} isMultiline />
      <div className={styles.dates}>
        <Select
          label={t('missionForm.kind')}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
          options={missionKindSchema.options.map((id) => ({ id, label: t(`common:missionKind.${id}`) }))}
        />
        <Select
          label={t('missionForm.lifecycle')}
          value={draft.lifecycle}
          onChange={(lifecycle) => change({ lifecycle })}
          options={lifecycleSchema.options.map((id) => ({ id, label: t(`common:lifecycle.${id}`) }))}
        />
        <DatePicker
          label={t('missionForm.firstDay')}
          value={draft.firstDay}
          onChange={(firstDay) => change({ firstDay })}
          error={wrong.includes('firstDay') ? t('missionForm.dayNeeded') : undefined}
        />
        <DatePicker
          label={t('missionForm.lastDay')}
          value={draft.lastDay}
          onChange={(lastDay) => change({ lastDay })}
          error={wrong.includes('lastDay') ? t('missionForm.dayNeeded') : undefined}
        />
      </div>
      <LanguagePair {...pair('homePlace', 'homePlace')} />
      <ZoneField
        label={t('missionForm.homeZone')}
        zone={draft.homeZone}
        onChange={(homeZone) => change({ homeZone })}
        date={draft.firstDay}
      />
    </>
  );
}
