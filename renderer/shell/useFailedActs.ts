import type { i18n } from 'i18next';
import { useEffect } from 'react';
import { useNotices } from '../store/noticeStore';

/**
 * A defect that ends an act halfway (a handler that throws, a call to the host that nobody expected to fail) is said in the
 * window, and still stands in its console. A person whose press did nothing would otherwise believe that it was done.
 */
export function useFailedActs(translations: i18n): void {
  const refuse = useNotices((state) => state.refuse);
  useEffect(() => {
    const say = () => refuse(translations.t('shell:actFailed'));
    const sayOfThrown = (event: ErrorEvent) => {
      // The browser's own remarks, such as on sizes that were still changing, come without an error.
      if (event.error instanceof Error) say();
    };
    window.addEventListener('unhandledrejection', say);
    window.addEventListener('error', sayOfThrown);
    return () => {
      window.removeEventListener('unhandledrejection', say);
      window.removeEventListener('error', sayOfThrown);
    };
  }, [translations, refuse]);
}
