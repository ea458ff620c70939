import { useEffect, useRef } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { formatDay } from '../../../../shared/time/formatDay';
import { useLocale } from '../../../hooks/useLocale';
import { classNames } from '../../../ui/classNames';
import { SeverityDot } from './SeverityDot';
import styles from './DayStrip.module.css';
import { useDayMarks } from '../../../hooks/useDayMarks';
import type { MissionDays } from './useMissionDays';

export interface DayStripProps extends MissionDays {
  /** Their numbers alone, where there is little room. */
  isShort: boolean;
}

/** The days side by side, each with a dot for its worst finding; arrow keys move between them. */
export function DayStrip({ days, day, choose, isShort }: DayStripProps) {
  const { t } = useTranslation('itinerary');
  const locale = useLocale();
  const marks = useDayMarks(days);
  const nameOf = (date: PlainDate) => {
    const severity = marks.get(date)?.severity;
    const name = formatDay(date, locale, { month: 'none' });
    return severity ? `${name} ${t(`common:severity.${severity}`)}` : name;
  };
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [day.date]);
  return (
    <ToggleButtonGroup
      ref={strip}
      aria-label={t('days.label')}
      className={classNames(styles.strip)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[day.date]}
      onSelectionChange={(keys) => {
        const chosen = days.find(({ date }) => keys.has(date));
        if (chosen) choose(chosen.date);
      }}
    >
      {days.map(({ date }) => (
        <ToggleButton
          key={date}
          id={date}
          className={classNames(styles.day, isShort && styles.short)}
          {...(isShort && { 'aria-label': nameOf(date) })}
        >
          {isShort ? Number(date.slice(8)) : formatDay(date, locale, { month: 'none' })}
          <SeverityDot severity={marks.get(date)?.severity} />
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
