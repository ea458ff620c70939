import { useTranslation } from 'react-i18next';
import type { Locale } from '../../../../shared/model/locale';
import { partsOfWallTime, type Occurrence, type WallTime } from '../../../../shared/model/wallTime';
import { dateOf } from '../../../../shared/time/dateOf';
import { formatTime } from '../../../../shared/time/formatTime';
import { Button } from '../../../ui/controls/Button';
import { RadioGroup } from '../../../ui/controls/RadioGroup';
import { zoneWords } from '../words/clockWords';
import { draftTime } from './draftTime';
import type { TimeDraft } from './itemDraft';
import { occurrencesOf } from './occurrencesOf';
import styles from './TimeChoices.module.css';

export interface TimeChoicesProps {
  value: TimeDraft;
  onChange: (value: TimeDraft) => void;
  locale: Locale;
}

/** Where clocks change: the two nearest times that exist, or which of the two is meant. Nothing on every other day. */
export function TimeChoices({ value, onChange, locale }: TimeChoicesProps) {
  const { t } = useTranslation('itinerary');
  const time = draftTime(value);
  if (!time.ok && time.error.code === 'wall-time-skipped') {
    const { before, after } = time.error;
    return (
      <div className={styles.choices} role="group" aria-label={t('problem.wall-time-skipped')}>
        <p>{t('form.gapExplained')}</p>
        {[before, after].map((offer) => (
          <Button key={offer} size="compact" onPress={() => onChange(withTime(value, offer))}>
            {formatTime(offer, locale)} {zoneWords(offer, locale).name}
          </Button>
        ))}
      </div>
    );
  }
  const occurrences = occurrencesOf(value);
  if (!occurrences) return null;
  return (
    <div className={styles.choices}>
      <RadioGroup<Occurrence>
        label={t('form.overlapExplained')}
        options={(['first', 'second'] as const).map((id) => ({
          id,
          label: t(`form.occurrence.${id}`, {
            time: formatTime(occurrences[id], locale),
            zone: zoneWords(occurrences[id], locale).longName,
          }),
        }))}
        value={value.occurrence}
        onChange={(occurrence) => onChange({ ...value, occurrence })}
      />
    </div>
  );
}

function withTime(value: TimeDraft, time: WallTime): TimeDraft {
  const { local, occurrence } = partsOfWallTime(time);
  return { ...value, date: dateOf(time), time: local.slice(11), occurrence: occurrence ?? null };
}
