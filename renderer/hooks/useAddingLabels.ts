import { useTranslation } from 'react-i18next';

/** The words on the buttons of a dialog that adds something. */
export function useAddingLabels(): { close: string; cancel: string; submit: string } {
  const { t } = useTranslation('common');
  return { close: t('action.close'), cancel: t('action.cancel'), submit: t('action.add') };
}
