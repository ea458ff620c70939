import { useEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createTranslations } from '../shared/i18n/createTranslations';
import { MissionShell } from './shell/MissionShell';
import { ScreenBoundary } from './shell/ScreenBoundary';
import { StartShell } from './shell/StartShell';
import { useFailedActs } from './shell/useFailedActs';
import { useSecondScript } from './shell/useSecondScript';
import { useSettings } from './hooks/useSettings';
import { useWindowState } from './hooks/useWindowState';
import { UiProvider } from './ui/UiProvider';

/** The whole window: language and theme around the start page or a mission. */
export function App() {
  const { locale, theme } = useSettings();
  const hasDocument = useWindowState((state) => state.hasDocument);
  const translations = useMemo(() => createTranslations(locale), [locale]);
  useSecondScript();
  useFailedActs(translations);
  useEffect(() => {
    document.documentElement.lang = locale === 'fr' ? 'fr-CA' : 'en-CA';
  }, [locale]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return (
    <I18nextProvider i18n={translations}>
      <UiProvider locale={locale === 'fr' ? 'fr-CA' : 'en-CA'}>
        <ScreenBoundary>{hasDocument ? <MissionShell /> : <StartShell />}</ScreenBoundary>
      </UiProvider>
    </I18nextProvider>
  );
}
