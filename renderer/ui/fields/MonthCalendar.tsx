import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import styles from './MonthCalendar.module.css';

/** The month inside a DatePicker, which gives it its value; names of months and days come from the locale. */
export function MonthCalendar() {
  return (
    <Calendar className={classNames(styles.calendar)}>
      <header className={styles.head}>
        <Button slot="previous" className={classNames(styles.page)}>
          <Icon of={ChevronLeft} />
        </Button>
        <Heading className={classNames(styles.title)} />
        <Button slot="next" className={classNames(styles.page)}>
          <Icon of={ChevronRight} />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={classNames(styles.weekday)}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={classNames(styles.day)} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
