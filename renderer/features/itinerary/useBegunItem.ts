import { useEffect } from 'react';
import { loadAirports } from '../../../shared/places/loadAirports';
import { readQuickEntry } from '../../../shared/quickEntry/readQuickEntry';
import { dateIn } from '../../../shared/time/dateIn';
import { epochMsNow } from '../../store/epochMsNow';
import { useInterface } from '../../store/interfaceStore';
import { draftOfQuickEntry } from './quick/draftOfQuickEntry';
import type { ItineraryEditor } from './useItineraryEditor';
import type { DayPage } from './words/clockWords';
import type { ItemReader } from './words/itemReader';

/**
 * Opens the form for an item that was begun elsewhere, in the palette, each once: read as a quick entry, and on the day on screen
 * where its words name no day.
 */
export function useBegunItem(add: ItineraryEditor['addWith'], reader: ItemReader, page: DayPage): void {
  const begun = useInterface((state) => state.begun);
  const begin = useInterface((state) => state.begin);
  const { mission, locale } = reader;
  useEffect(() => {
    if (begun === null) return;
    begin(null);
    void loadAirports().then((airports) => {
      const today = dateIn(mission.homeZone, epochMsNow());
      const entry = readQuickEntry(begun, { mission, locale, day: page.date, today, airports });
      const draft = draftOfQuickEntry(entry, mission, page, locale);
      add({ ...draft, start: { ...draft.start, date: draft.start.date ?? page.date } });
    });
  }, [begun, begin, add, mission, locale, page]);
}
