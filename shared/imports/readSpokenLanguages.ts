import { type SpokenLanguages, spokenLanguagesOf } from '../model/spokenLanguages';
import { foldText } from '../text/foldText';

/** ISO 639-1 codes of the languages that delegates and hosts are likely to name; those of the two countries first. */
const codes =
  'fr en es iu cr zh pa ar tl hi ur ta te bn gu ml fa it pt de ko vi ru pl uk el ht ro he ja hu nl tr sr hr bs cs sk sl bg sq lt lv et fi sv no da is ga hy ka kk az uz mn sw am so yo ig ha zu af id ms th km lo my ne si ca eu gl cy lb mt'.split(
    ' ',
  );

const spokenNames: Readonly<Record<string, readonly string[]>> = {
  bilingue: ['en', 'fr'],
  bilingual: ['en', 'fr'],
  francophone: ['fr'],
  anglophone: ['en'],
  hispanophone: ['es'],
  castillan: ['es'],
  castilian: ['es'],
  mandarin: ['zh'],
  cantonais: ['zh'],
  cantonese: ['zh'],
  farsi: ['fa'],
  flamand: ['nl'],
  flemish: ['nl'],
  tagalog: ['tl'],
};

/** Names in both languages, made once when languages are first read. */
let codesByName: ReadonlyMap<string, readonly string[]> | undefined;

/** Languages by their names in French or English or by their codes, « français, anglais (C1) »; undefined where one is not known. */
export function readSpokenLanguages(text: string): SpokenLanguages | undefined {
  codesByName ??= namesOfLanguages();
  const found = new Set<string>();
  for (const name of namesIn(text, codesByName)) {
    const known = codesByName.get(name);
    if (!known) return undefined;
    for (const code of known) found.add(code);
  }
  return spokenLanguagesOf(found);
}

/** What stands between commas, slashes and « et »; where that is no name, its single words, as in « FR EN ». */
function namesIn(text: string, known: ReadonlyMap<string, unknown>): readonly string[] {
  return text
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;/&+|·•\n]|\s(?:et|and)\s/i)
    .map(foldText)
    .filter((name) => name !== '')
    .flatMap((name) => (known.has(name) ? [name] : name.split(' ')));
}

function namesOfLanguages(): ReadonlyMap<string, readonly string[]> {
  const names = new Map(Object.entries(spokenNames));
  for (const locale of ['fr', 'en']) {
    const display = new Intl.DisplayNames([locale], { type: 'language' });
    for (const code of codes) names.set(foldText(display.of(code) ?? code), [code]);
  }
  for (const code of codes) names.set(code, [code]);
  return names;
}
