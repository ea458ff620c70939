import { useTranslation } from 'react-i18next';
import type { LastChange, MissionSummary } from '../../shared/ipc/pastState';
import { translatedText } from '../../shared/model/translatedText';
import { epochMsOfInstant } from '../../shared/time/epochMsOfInstant';
import { formatDateRange } from '../../shared/time/formatDateRange';
import { formatMoment } from '../../shared/time/formatMoment';
import { useLocale } from './useLocale';

/** A mission that is not open, in words: title, dates, sizes, and when it was last changed and by whom. */
export function useSummaryWords(): (summary: MissionSummary, lastChange: LastChange | null) => SummaryWords {
  const { t } = useTranslation('history');
  const locale = useLocale();
  return (summary, lastChange) => {
    const { firstDay, lastDay, homeZone, organisations, delegates, items } = summary;
    const sizes = [
      t('common:count.organisations', { count: organisations }),
      t('common:count.delegates', { count: delegates }),
      t('common:count.items', { count: items }),
    ];
    return {
      title: translatedText(summary, 'title', locale).text || t('common:untitled'),
      dates: formatDateRange(firstDay, lastDay, locale),
      sizes: sizes.join(' · '),
      lastChange: lastChange
        ? t(lastChange.by === '' ? 'lastChange' : 'lastChangeBy', {
            when: formatMoment(epochMsOfInstant(lastChange.at), homeZone, locale),
            author: lastChange.by,
          })
        : t('untouched'),
    };
  };
}

export interface SummaryWords {
  readonly title: string;
  readonly dates: string;
  readonly sizes: string;
  readonly lastChange: string;
}
