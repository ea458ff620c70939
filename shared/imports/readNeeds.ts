import { type NeedKind, needsFrom, noNeed } from '../model/careNeeds';
import { foldText } from '../text/foldText';
import { needWords, noNeedWords } from './needWords';

export interface NeedsReading {
  /** As the model keeps it; what has no code of its own is `other`. */
  readonly needs: string;
  /** Whether the codes say all that was written: otherwise the words are worth keeping too. */
  readonly isWhole: boolean;
}

/** Words that say nothing by themselves: « allergie aux noix » is noix. */
const fillers = new Set(
  'a acces access ai au aux avec besoin d de des diet dietary diete diets du en for i l la le les need needs of regime regimes alimentaire alimentaires repas restriction restrictions food allergie allergies allergique allergic allergy intolerance intolerant intolerante requirement requirements require requires meal meals the to un une'.split(
    ' ',
  ),
);
const negations = /\b(?:except|hors|mais|no|non|not|pas|sauf|but)\b/;

interface Parts {
  readonly codes: string[];
  isWhole: boolean;
  isNone: boolean;
}

/** Diets or access needs in French or English words, « végétarienne, sans gluten » or « aucun »; undefined without a word. */
export function readNeeds(kind: NeedKind, text: string): NeedsReading | undefined {
  const names = text.split(/[,;/&+|·•\n]|\s(?:et|and|ou|or)\s/i).map(foldText);
  const filled = names.filter((name) => name !== '');
  if (filled.length === 0) return undefined;
  if (saysNoNeed(text)) return { needs: noNeed, isWhole: true };
  const parts: Parts = { codes: [], isWhole: true, isNone: false };
  for (const name of filled) readPart(kind, name, parts);
  const isPlain = !parts.isNone || parts.codes.length === 0;
  return { needs: needsFrom(kind, parts.codes), isWhole: parts.isWhole && isPlain };
}

/** Whether a text says that there is nothing: « aucun », "none". */
export function saysNoNeed(text: string): boolean {
  return isNone(foldText(text));
}

function readPart(kind: NeedKind, name: string, parts: Parts): void {
  if (isNone(name)) {
    parts.isNone = true;
    return;
  }
  const known = codeNamed(kind, name) ?? codeNamed(kind, withoutFillers(name));
  if (known !== undefined) {
    parts.codes.push(known);
    return;
  }
  parts.isWhole = false;
  parts.codes.push(...(codesWithin(kind, name) ?? ['other']));
}

function isNone(name: string): boolean {
  return noNeedWords.has(name) || noNeedWords.has(withoutFillers(name));
}

/** What a longer text speaks of, as in « allergie grave aux noix »; nothing where it may deny it. */
function codesWithin(kind: NeedKind, name: string): readonly string[] | undefined {
  if (negations.test(name)) return undefined;
  const found = Object.entries(needWords[kind]).flatMap(([code, words]) =>
    words.some((word) => ` ${name} `.includes(` ${word} `)) ? [code] : [],
  );
  return found.length === 0 ? undefined : found;
}

function codeNamed(kind: NeedKind, name: string): string | undefined {
  return Object.entries(needWords[kind]).find(([code, words]) => foldText(code) === name || words.includes(name))?.[0];
}

function withoutFillers(name: string): string {
  return name
    .split(' ')
    .filter((word) => !fillers.has(word))
    .join(' ');
}
