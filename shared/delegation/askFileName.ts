import { foldText } from '../text/foldText';
import type { AskGroup } from './askGroups';
import type { AskWords } from './askWords';

/** So that the name is whole wherever it is written, and the message names the file that goes with it. */
const longestName = 60;

/** `norvexia_a-remplir_to-fill-in.xlsx`: who is asked, and what to do with it. */
export function askFileName({ key, name }: Pick<AskGroup, 'key' | 'name'>, { fr, en }: AskWords): string {
  const slug = foldText(name).replaceAll(' ', '-').slice(0, longestName);
  return `${slug || key}_${fr('fileName')}_${en('fileName')}.xlsx`;
}
