import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../hooks/useLocale';
import { useMission } from '../../../hooks/useMission';
import type { ItemReader } from './itemReader';

/** The person at this window as a reader of the mission as it stands. */
export function useItemReader(): ItemReader {
  const { t } = useTranslation('itinerary');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return useMemo(() => ({ mission, locale, t }), [mission, locale, t]);
}
