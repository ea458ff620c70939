import type { Mission } from '../model/mission';
import type { CalendarTexts } from './calendarTexts';
import { itemFacts, type FactsQuestion } from './itemFacts';
import type { JCalProperty } from './jCal';
import { kindWords } from './kindWords';

type Question = Omit<FactsQuestion, 'locales'>;

interface Remembered extends Question {
  readonly facts: readonly JCalProperty[];
}

const known = new WeakMap<Mission, Map<string, Remembered>>();

/**
 * What kind of item an event is, for people in the words that programs show and filter by (CATEGORIES), and for Passerelle in
 * properties of its own. What several recipients read alike is made once.
 */
export function eventFacts(question: Question, languages: readonly CalendarTexts[]): readonly JCalProperty[] {
  const { item, view } = question;
  const byName = known.get(view) ?? new Map<string, Remembered>();
  known.set(view, byName);
  const locales = languages.map(({ locale }) => locale);
  const name = `${locales.join(' ')} ${question.isZoned ? 'zoned' : 'utc'} ${item.id}`;
  const before = byName.get(name);
  if (before && isSame(before, question)) return before.facts;
  const words = [...new Set(languages.map((texts) => kindWords(item, texts)))].join(' / ');
  const category: JCalProperty = ['categories', {}, 'text', words];
  const facts = [category, ...itemFacts({ ...question, locales })];
  byName.set(name, { ...question, facts });
  return facts;
}

/** Of one view, with the same clocks and languages: whatever else the facts depend on. */
function isSame(before: Question, { item, booking, words }: Question): boolean {
  const { summary, description } = before.words;
  const isSaid = summary === words.summary && description === words.description;
  return isSaid && before.item === item && before.booking === booking;
}
