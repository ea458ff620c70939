import { useTranslation } from 'react-i18next';
import { useLocale } from '../../hooks/useLocale';
import type { WordsContext } from './problemWords';

/** The words of the imports in this person's language. */
export function useWords(): WordsContext {
  const { t } = useTranslation('imports');
  const locale = useLocale();
  return { t, locale };
}
