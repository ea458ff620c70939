import { useMemo } from 'react';
import type { DaySpan } from '../../../shared/agreements/daySpan';
import type { PlainDate } from '../../../shared/model/plainDate';
import { formatDateRange } from '../../../shared/time/formatDateRange';
import { formatDay } from '../../../shared/time/formatDay';
import { useLocale } from '../../hooks/useLocale';

export interface DayWords {
  /** `22 juin 2026`, `22 June 2026`. */
  readonly day: (date: PlainDate) => string;
  /** `22 juin`, `22 June`. */
  readonly dayOfYear: (date: PlainDate) => string;
  /** `du 22 au 25 juin 2026`, `22–25 June 2026`. */
  readonly range: (span: DaySpan) => string;
  /** `20 juin 2017 – 2 juin 2019`, where there is little room. */
  readonly ends: (span: DaySpan) => string;
}

/** Dates as this screen writes them. */
export function useDayWords(): DayWords {
  const locale = useLocale();
  return useMemo(() => {
    const short = { weekday: 'none', month: 'short', year: true } as const;
    return {
      day: (date) => formatDay(date, locale, { weekday: 'none', year: true }),
      dayOfYear: (date) => formatDay(date, locale, { weekday: 'none' }),
      range: ({ firstDay, lastDay }) => formatDateRange(firstDay, lastDay, locale),
      ends: ({ firstDay, lastDay }) => `${formatDay(firstDay, locale, short)} – ${formatDay(lastDay, locale, short)}`,
    };
  }, [locale]);
}
