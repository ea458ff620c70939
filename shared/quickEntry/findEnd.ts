import type { LegMode } from '../model/itineraryItem';
import { matchNames } from './matchNames';
import { namedPlaces, type QuickContext } from './quickContext';

/** A name behind a word that says which end it is, up to a clock, a sign or the end of the line. */
const name = String.raw`(?:l'|le\s|la\s|les\s|the\s)?\s*(?<name>[\p{L}][\p{L}\s.'()-]*?)(?=\s*(?:[\uE000,;@#+!]|\d|$))`;
const before = String.raw`(?<![\p{L}])`;
const leaving = new RegExp(String.raw`${before}(?:(?:au depart de|depuis|from|de|du)\s+|d'\s*)${name}`, 'u');
const goingOnly = new RegExp(String.raw`${before}(?:a destination de|vers|towards?|to)\s+${name}`, 'u');
const goingPerhaps = new RegExp(String.raw`${before}(?:pour|for|au|a)\s+${name}`, 'u');
const alone = new RegExp(String.raw`^[\uE000\s]*${name}[\uE000\s]*$`, 'u');

/** What is a place by its own name, whatever it is called besides. */
const placeWords = /(?<![\p{L}])(?:aeroport|airport|gare|station|terminal|hotel|port|quai)(?![\p{L}])/u;

/** These begin titles too: "Train to win", "Walk to remember". */
const isWordOfTitles: Readonly<Record<LegMode, boolean>> = {
  flight: false,
  coach: false,
  ferry: false,
  car: false,
  train: true,
  walk: true,
};

export interface NamedEnd {
  /** Where the name begins in the line, and how long it is. */
  readonly from: number;
  readonly length: number;
  /** Which end it is; `asked` where nothing says so. */
  readonly side: 'origin' | 'destination' | 'asked';
}

/**
 * The one end of a way that was written: "vol vers San Diego", "shuttle to the airport", "train de Québec", "flight YUL". What could
 * as well be a title ("Train de vie") is one only where it names a place that is known.
 * @param masked folded, with everything else masked
 * @param isCity whether a name is an airport's code or city
 */
export function findEnd(
  masked: string,
  mode: LegMode,
  isCity: (from: number, length: number) => boolean,
  context: QuickContext,
): NamedEnd | undefined {
  const isKnown = (from: number, length: number) => {
    const words = masked.slice(from, from + length);
    return isCity(from, length) || placeWords.test(words) || isOfMission(words, context);
  };
  const at = (pattern: RegExp, side: NamedEnd['side'], takes: typeof isKnown): NamedEnd | undefined => {
    const found = pattern.exec(masked);
    const words = found?.groups?.['name'] ?? '';
    if (!found || words === '') return undefined;
    const from = found.index + found[0].lastIndexOf(words);
    return takes(from, words.length) ? { from, length: words.length, side } : undefined;
  };
  const any = () => true;
  return (
    at(goingOnly, 'destination', isWordOfTitles[mode] ? isKnown : any) ??
    at(goingPerhaps, 'destination', isKnown) ??
    at(leaving, 'origin', isKnown) ??
    at(alone, 'asked', isKnown)
  );
}

/** Fewer begin too many names. */
const fewestLetters = 4;

function isOfMission(words: string, context: QuickContext): boolean {
  const { mission } = context;
  const towns = Object.values(mission.destinations).flatMap(({ placeFr, placeEn }) => [placeFr, placeEn]);
  const names = [...towns, mission.homePlaceFr, mission.homePlaceEn].filter((town) => town.trim() !== '');
  return (
    words.length >= fewestLetters && matchNames(words, [...namedPlaces(context), { value: null, names }]).length > 0
  );
}
