/** Names of months in both languages, in full and short, folded: January is the first. */
export const monthNames: readonly string[] = [
  'janvier|janv|january|jan',
  'fevrier|fevr|fev|february|feb',
  'mars|march|mar',
  'avril|avr|april|apr',
  'mai|may',
  'juin|june|jun',
  'juillet|juil|july|jul',
  'aout|august|aug',
  'septembre|september|sept|sep',
  'octobre|october|oct',
  'novembre|november|nov',
  'decembre|december|dec',
];

/** Names of weekdays, Monday first: those written in full, then short ones, which are words of other things too. */
export const weekdayNames: readonly (readonly [full: string, short: string])[] = [
  ['lundi|monday', 'lun|mon'],
  ['mardi|tuesday', 'mar|tues|tue'],
  ['mercredi|wednesday', 'mer|wed'],
  ['jeudi|thursday', 'jeu|thurs|thur|thu'],
  ['vendredi|friday', 'ven|fri'],
  ['samedi|saturday', 'sam|sat'],
  ['dimanche|sunday', 'dim|sun'],
];

/** 1 to 12, or 0 for no month. */
export function monthOf(word: string): number {
  return 1 + monthNames.findIndex((names) => names.split('|').includes(word));
}

/** 1 = Monday … 7, or 0 for no weekday. */
export function weekdayOfWord(word: string): number {
  return 1 + weekdayNames.findIndex((names) => names.join('|').split('|').includes(word));
}
