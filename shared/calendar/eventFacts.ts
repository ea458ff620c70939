import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { CalendarTexts } from './calendarTexts';
import { itemFacts, type FactsQuestion } from './itemFacts';
import { noParameters, type JCalProperty } from './jCal';
import { kindWords } from './kindWords';

type Question = Omit<FactsQuestion, 'locales'>;

interface Remembered extends Question {
  readonly facts: readonly JCalProperty[];
}

/** By the form of the file: its languages, and whether its times name clocks. */
const known = new WeakMap<Mission, Map<string, Map<ItineraryItem, Remembered>>>();

/**
 * What kind of item an event is, for people in the words that programs show and filter by (CATEGORIES), and for Passerelle in
 * properties of its own. What several recipients read alike is made once.
 */
export function eventFacts(question: Question, languages: readonly CalendarTexts[]): readonly JCalProperty[] {
  const { item, view } = question;
  const byForm = known.get(view) ?? new Map<string, Map<ItineraryItem, Remembered>>();
  known.set(view, byForm);
  const locales = languages.map(({ locale }) => locale);
  const form = `${locales.join(' ')} ${question.isZoned ? 'zoned' : 'utc'}`;
  const byItem = byForm.get(form) ?? new Map<ItineraryItem, Remembered>();
  byForm.set(form, byItem);
  const before = byItem.get(item);
  if (before && isSame(before, question)) return before.facts;
  const words = [...new Set(languages.map((texts) => kindWords(item, texts)))].join(' / ');
  const category: JCalProperty = ['categories', noParameters, 'text', words];
  const facts = [category, ...itemFacts({ ...question, locales })];
  byItem.set(item, { ...question, facts });
  return facts;
}

/** Of one view, with the same clocks and languages: whatever else the facts depend on. */
function isSame(before: Question, { booking, words }: Question): boolean {
  const { summary, description } = before.words;
  const isSaid = summary === words.summary && description === words.description;
  return isSaid && before.booking === booking;
}
