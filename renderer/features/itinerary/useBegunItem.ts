import { useEffect } from 'react';
import { useLocale } from '../../hooks/useLocale';
import { useInterface } from '../../store/interfaceStore';
import type { ItineraryEditor } from './useItineraryEditor';

/** Opens the form for an activity that was begun elsewhere, in the palette, each once; its title is in the window's language. */
export function useBegunItem(add: ItineraryEditor['addWith']): void {
  const locale = useLocale();
  const begun = useInterface((state) => state.begun);
  const begin = useInterface((state) => state.begin);
  useEffect(() => {
    if (begun === null) return;
    begin(null);
    add(locale === 'fr' ? { titleFr: begun } : { titleEn: begun });
  }, [begun, begin, add, locale]);
}
