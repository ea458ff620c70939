import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import type { AgreementId } from '../../../shared/model/identifier';
import { isSameMission } from '../../../shared/model/isSameMission';
import { type MissionEvidence, mostMissionsInRecord } from '../../../shared/model/missionEvidence';
import { translatedText } from '../../../shared/model/translatedText';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { FormSection } from '../../ui/fields/FormSection';
import { Banner } from '../../ui/frame/Banner';
import styles from './BriefsScreen.module.css';

export interface OtherMissionsProps {
  agreement: AgreementId;
  others: readonly MissionEvidence[];
  onChange: (others: readonly MissionEvidence[]) => void;
}

/** Other missions whose activities stand in the record of the same term; their files are read and never changed. */
export function OtherMissions({ agreement, others, onChange }: OtherMissionsProps) {
  const { t, i18n } = useTranslation('briefs');
  const locale = useLocale();
  const host = useHost();
  const mission = useMission((whole) => whole);
  const [refusal, setRefusal] = useState<string | null>(null);
  const nameOf = (one: Pick<MissionEvidence, 'titleFr' | 'titleEn'>) => translatedText(one, 'title', locale).text;
  const add = async () => {
    const read = await host.readOtherEvidence({ agreement });
    if (!read.ok) return setRefusal(errorSentence(i18n, read.error, locale));
    if (!read.value) return setRefusal(null);
    const found = read.value;
    if ([mission, ...others].some((one) => isSameMission(one, found))) {
      return setRefusal(t('missionTwice', { mission: nameOf(found) }));
    }
    setRefusal(null);
    onChange([...others, found]);
  };
  return (
    <FormSection title={t('otherMissions')}>
      <p className={styles.reader}>{t('otherMissionsNote')}</p>
      {refusal !== null && <Banner tone="error" title={refusal} />}
      {others.length > 0 && (
        <ul className={styles.missions}>
          {others.map((one) => (
            <li key={`${one.titleFr} ${one.firstDay}`}>
              <span>{nameOf(one)}</span>
              <IconButton
                icon={X}
                label={t('removeMission', { mission: nameOf(one) })}
                onPress={() => onChange(others.filter((other) => other !== one))}
              />
            </li>
          ))}
        </ul>
      )}
      <Button
        icon={Plus}
        onPress={() => void add()}
        disabledReason={others.length >= mostMissionsInRecord ? t('enoughMissions') : undefined}
      >
        {t('addMission')}
      </Button>
    </FormSection>
  );
}
