import { foldText } from '../text/foldText';
import { countryCodes } from './countryCodes';

/** Kin that people write in the same column. */
const spokenNames: Readonly<Record<string, string>> = {
  usa: 'US',
  'u s a': 'US',
  'u s': 'US',
  'etats unis d amerique': 'US',
  'united states of america': 'US',
  'e u': 'US',
  eu: 'US',
  uk: 'GB',
  'grande bretagne': 'GB',
  'great britain': 'GB',
  angleterre: 'GB',
  england: 'GB',
  can: 'CA',
  quebec: 'CA',
  canadien: 'CA',
  canadienne: 'CA',
  canadian: 'CA',
  americain: 'US',
  americaine: 'US',
  american: 'US',
  francais: 'FR',
  francaise: 'FR',
  french: 'FR',
};

/** Names in both languages, made once when a country is first read. */
let codesByName: Map<string, string> | undefined;

/**
 * ISO 3166-1 alpha-2 code of a country named in French or English or by its code, or in both languages as our own
 * spreadsheets list it, « Allemagne / Germany »; undefined where it is not known.
 */
export function readCountry(text: string): string | undefined {
  codesByName ??= namesOfCountries();
  const [code, ...others] = text.split(' / ').map((name) => codesByName?.get(foldText(name)));
  return others.every((other) => other === code) ? code : undefined;
}

function namesOfCountries(): Map<string, string> {
  const names = new Map(Object.entries(spokenNames));
  for (const locale of ['fr', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of countryCodes) names.set(foldText(display.of(code) ?? code), code);
  }
  for (const code of countryCodes) if (!names.has(code.toLowerCase())) names.set(code.toLowerCase(), code);
  return names;
}
