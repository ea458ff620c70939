import { useTranslation } from 'react-i18next';
import type { CommandLabel } from '../../shared/commands/command';
import { commandSentence } from '../../shared/i18n/commandSentence';
import { useLocale } from '../hooks/useLocale';

/** Says an edit in the reader's language. */
export function useCommandLabel(): (label: CommandLabel) => string {
  const { i18n } = useTranslation();
  const locale = useLocale();
  return (label) => commandSentence(i18n, label, locale);
}
