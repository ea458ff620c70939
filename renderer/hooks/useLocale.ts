import type { Locale } from '../../shared/model/locale';
import { useSettings } from './useSettings';

/** Language in which this person reads the window. */
export function useLocale(): Locale {
  return useSettings().locale;
}
