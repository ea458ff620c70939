import { useTranslation } from 'react-i18next';
import { useHost } from '../hooks/useHost';
import { useLocale } from '../hooks/useLocale';
import { StatusItem } from '../ui/frame/StatusItem';

/** Shows the language of the window; pressing it switches to the other at once. */
export function LanguageSwitch() {
  const { t } = useTranslation('shell');
  const host = useHost();
  const locale = useLocale();
  return (
    <StatusItem
      isSeparated
      label={t('statusBar.switchLanguage')}
      onPress={() => void host.changeSettings({ locale: locale === 'fr' ? 'en' : 'fr' })}
    >
      {t(`common:languageCode.${locale}`)}
    </StatusItem>
  );
}
