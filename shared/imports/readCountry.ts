import { foldText } from '../text/foldText';

/** Countries that have a code in ISO 3166-1, with kin that people write in the same column. */
const codes =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  );

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

/** ISO 3166-1 alpha-2 code of a country named in French or English or by its code; undefined where it is not known. */
export function readCountry(text: string): string | undefined {
  codesByName ??= namesOfCountries();
  return codesByName.get(foldText(text));
}

function namesOfCountries(): Map<string, string> {
  const names = new Map(Object.entries(spokenNames));
  for (const locale of ['fr', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    for (const code of codes) names.set(foldText(display.of(code) ?? code), code);
  }
  for (const code of codes) if (!names.has(code.toLowerCase())) names.set(code.toLowerCase(), code);
  return names;
}
