import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CalendarChoices } from '../../../shared/model/calendarChoices';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import { Switch } from '../../ui/controls/Switch';
import { Select } from '../../ui/fields/Select';
import { SidePane } from '../../ui/frame/SidePane';
import { Icon } from '../../ui/marks/Icon';
import styles from './CalendarsScreen.module.css';
import { KindsSection } from './KindsSection';

export interface CalendarOptionsPaneProps {
  choices: CalendarChoices;
  onChange: (choices: CalendarChoices) => void;
}

const privacies = ['all-but-public', 'sensitive'] as const;
const languages = ['recipient', 'fr', 'en', 'both'] as const;

export function CalendarOptionsPane({ choices, onChange }: CalendarOptionsPaneProps) {
  const { t } = useTranslation('calendars');
  const change = (changes: Partial<CalendarChoices>) => onChange({ ...choices, ...changes });
  return (
    <SidePane title={t('options')}>
      <div className={styles.options}>
        <RadioGroup
          label={t('times.label')}
          value={choices.times}
          onChange={(times) => change({ times })}
          options={[
            { id: 'zoned', label: t('times.zoned'), description: t('times.zonedHint') },
            { id: 'utc', label: t('times.utc'), description: t('times.utcHint') },
          ]}
        />
        <Select
          label={t('language')}
          value={choices.language}
          onChange={(language) => change({ language })}
          options={languages.map((id) => ({ id, label: t(`common:language.${id}`) }))}
        />
        <Switch
          isSpread
          isSelected={choices.includeTentative}
          onChange={(includeTentative) => change({ includeTentative })}
        >
          {t('tentative')}
        </Switch>
        <KindsSection kinds={choices.kinds} onChange={(kinds) => change({ kinds })} />
        <Select
          label={t('privacy.label')}
          description={t('privacy.note')}
          value={choices.privacy}
          onChange={(privacy) => change({ privacy })}
          options={privacies.map((id) => ({ id, label: t(`privacy.${id}`) }))}
        />
        <section>
          <h3 className={styles.title}>
            <Icon of={Lock} size={14} /> {t('never')}
          </h3>
          <p className={styles.note}>{t('neverList')}</p>
        </section>
      </div>
    </SidePane>
  );
}
