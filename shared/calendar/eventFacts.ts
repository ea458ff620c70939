import type { CalendarTexts } from './calendarTexts';
import { itemFacts, type FactsQuestion } from './itemFacts';
import { noParameters, type JCalProperty } from './jCal';
import { kindWords } from './kindWords';

/**
 * What kind of item an event is, for people in the words that programs show and filter by (CATEGORIES), and for Passerelle in
 * properties of its own.
 */
export function eventFacts(
  question: Omit<FactsQuestion, 'locales'>,
  languages: readonly CalendarTexts[],
): readonly JCalProperty[] {
  const locales = languages.map(({ locale }) => locale);
  const words = [...new Set(languages.map((texts) => kindWords(question.item, texts)))].join(' / ');
  return [['categories', noParameters, 'text', words], ...itemFacts({ ...question, locales })];
}
