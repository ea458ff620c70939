import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';

/** `anne-bouchard_bio-2026-san-diego_fr.ics`: who it is for, which mission, in which language. */
export function calendarFileName(recipient: string, mission: Mission, languages: readonly Locale[]): string {
  const title = translatedText(mission, 'title', languages[0] ?? 'fr').text;
  const words = [slug(recipient), slug(title) || mission.id, languages.join('-')];
  return `${words.filter(Boolean).join('_')}.ics`;
}

/** Letters and figures of any script, without accents where a letter has them, so that the name survives e-mail and old disks. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Script=Latin}\p{M}+/gu, (letter) => letter[0] ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
