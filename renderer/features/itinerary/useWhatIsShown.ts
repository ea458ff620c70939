import { useMemo } from 'react';
import { itemsOfDay } from '../../../shared/itinerary/itemsOfDay';
import { useMissionState } from '../../hooks/useMissionState';
import { useMissionDays } from './days/useMissionDays';
import { useItemMarks } from './days/useItemMarks';
import { entriesInView } from './filter/entriesInView';
import { useItemFilter } from './filter/useItemFilter';
import { useJourneyPerson } from './journey/useJourneyPerson';
import { useItineraryView } from './toolbar/useItineraryView';
import { useWeekSubject } from './week/useWeekSubject';
import { useItemReader } from './words/useItemReader';
import { useWordReader } from './words/useWordReader';

/** What the screen looks at: which day, whose week and journey, in which view, through which filter. */
export function useWhatIsShown() {
  const reader = useItemReader();
  const words = useWordReader(reader);
  const { mission } = reader;
  const missionDays = useMissionDays();
  const { day } = missionDays;
  const page = useMemo(() => ({ date: day.date, zone: day.zone }), [day.date, day.zone]);
  const ofDay = useMemo(() => itemsOfDay(mission, page.date, page.zone), [mission, page]);
  const filtering = useItemFilter(words.mission);
  const { isShown } = filtering;
  const entries = useMemo(() => ofDay.filter(({ item }) => isShown(item)), [ofDay, isShown]);
  const marks = useItemMarks();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const view = useItineraryView();
  const journey = useJourneyPerson(words.mission);
  const week = useWeekSubject(words.mission);
  const inView = entriesInView(mission, { kind: view.kind, ofDay, subject: week.subject, person: journey.person });
  const counts = { shown: inView.filter(({ item }) => isShown(item)).length, total: inView.length };
  return { reader, words, missionDays, page, entries, marks, isReadOnly, view, journey, week, filtering, counts };
}
