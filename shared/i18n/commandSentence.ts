import type { i18n } from 'i18next';
import type { CommandLabel } from '../commands/command';
import type { Locale } from '../model/locale';
import { saidValue } from './saidValue';

/**
 * Says in one language what an edit did ("Déplacement de « Réception »"). Names that exist in both languages are read in
 * the language of the sentence; a name missing there is read in the other rather than left out.
 */
export function commandSentence(translations: i18n, label: CommandLabel, locale: Locale): string {
  const values = Object.fromEntries(
    Object.entries(label.values).map(([name, value]) => [name, saidValue(value, locale)]),
  );
  // Labels also come from files, as text; one that this version does not know is shown as its key rather than hidden.
  return translations.getFixedT(locale, 'command')(label.key as 'editMission', values);
}
