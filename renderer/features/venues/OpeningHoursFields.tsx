import { useTranslation } from 'react-i18next';
import { type Venue, type Weekday, weekdaySchema } from '../../../shared/model/venue';
import { Button } from '../../ui/controls/Button';
import { OpeningDay } from './OpeningDay';
import styles from './OpeningHoursFields.module.css';

type OpeningHours = Venue['openingHours'];

export interface OpeningHoursFieldsProps {
  hours: OpeningHours;
  onChange: (hours: OpeningHours) => void;
}

/** Opening hours of the week; a day left empty is not known. */
export function OpeningHoursFields({ hours, onChange }: OpeningHoursFieldsProps) {
  const { t } = useTranslation('venues');
  const days = weekdaySchema.options;
  const first = days.find((day) => hours[day] !== undefined);
  const setDay = (day: Weekday, next: string | null) => {
    const { [day]: _before, ...others } = hours;
    onChange(next === null ? others : { ...others, [day]: next });
  };
  const everyDay = (text: string) => onChange(Object.fromEntries(days.map((day) => [day, text])) as OpeningHours);
  const same = first && hours[first];
  return (
    <>
      <ul className={styles.days}>
        {days.map((day) => (
          <li key={`${day} ${hours[day] ?? ''}`}>
            <OpeningDay name={t(`day.${day}`)} hours={hours[day]} onChange={(next) => setDay(day, next)} />
          </li>
        ))}
      </ul>
      {first && same !== undefined && days.some((day) => hours[day] !== same) && (
        <div>
          <Button size="compact" onPress={() => everyDay(same)}>
            {t('hours.sameEveryDay', { day: t(`inSentence.${first}`) })}
          </Button>
        </div>
      )}
    </>
  );
}
