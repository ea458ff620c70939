import { foldText } from './foldText';

/** So that the name is whole wherever it is written, and the message names the file that goes with it. */
const longestName = 60;

/** `norvexia_sondage_survey.xlsx`: who is asked, or a key where the name has no letters, and for what in both languages. */
export function askedFileName(
  { key, name }: { readonly key: string; readonly name: string },
  { fr, en }: Readonly<Record<'fr' | 'en', (text: 'fileName') => string>>,
): string {
  const slug = foldText(name).replaceAll(' ', '-').slice(0, longestName);
  return `${slug || key}_${fr('fileName')}_${en('fileName')}.xlsx`;
}
