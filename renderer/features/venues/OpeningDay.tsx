import { X } from 'lucide-react';
import { type FocusEvent, useRef, useState } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/controls/IconButton';
import { TimeField } from '../../ui/fields/TimeField';
import styles from './OpeningHoursFields.module.css';
import { hoursOfTimes, openingTimesOf } from './openingTimes';

export interface OpeningDayProps {
  name: string;
  hours: string | undefined;
  onChange: (hours: string | null) => void;
}

/** Opening and closing of one weekday, kept together on leaving the pair: half of it would mean nothing. */
export function OpeningDay({ name, hours, onChange }: OpeningDayProps) {
  const { t } = useTranslation('venues');
  const [times, setTimes] = useState(openingTimesOf(hours));
  const [isWrong, setWrong] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const keep = (event: FocusEvent) => {
    if (row.current?.contains(event.relatedTarget)) return;
    const next = hoursOfTimes(times);
    setWrong(next === undefined);
    if (next !== undefined && next !== (hours ?? null)) onChange(next);
  };
  return (
    <Group ref={row} aria-label={name} className={styles.day ?? ''}>
      <span aria-hidden className={styles.name}>
        {name}
      </span>
      <TimeField
        label={t('hours.from', { day: name })}
        isLabelHidden
        value={times.from}
        onChange={(from) => setTimes({ ...times, from })}
        onBlur={keep}
      />
      <span aria-hidden className={styles.to}>
        {t('hours.to')}
      </span>
      <TimeField
        label={t('hours.until', { day: name })}
        isLabelHidden
        value={times.to}
        error={isWrong ? t('hours.wrong') : undefined}
        onChange={(to) => setTimes({ ...times, to })}
        onBlur={keep}
      />
      {hours !== undefined && (
        <IconButton icon={X} size="compact" label={t('hours.clear', { day: name })} onPress={() => onChange(null)} />
      )}
    </Group>
  );
}
