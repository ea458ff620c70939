import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

export interface UiProviderProps {
  /** Decides the order and words of date and time segments, and what react-aria announces by itself. */
  locale: 'fr-CA' | 'en-CA';
  children: ReactNode;
}

export function UiProvider({ locale, children }: UiProviderProps) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
