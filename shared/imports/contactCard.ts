/** One contact as its file tells it, decoded, before anybody has said what of it is wanted. */
export interface ContactCard {
  readonly properties: readonly ContactProperty[];
  /** Lines that could not be read, and contacts inside this one. */
  readonly unreadable: number;
}

export interface ContactProperty {
  /** In upper case: `TEL`. */
  readonly name: string;
  /** What kind it is, in lower case: `work`, `cell`, `pref`. */
  readonly types: ReadonlySet<string>;
  /** 1 is preferred most; 100 where nothing is said. */
  readonly preference: number;
  /** Language of the text: `fr-CA`; empty where nothing is said. */
  readonly language: string;
  /** The parts of the value; none where nobody wants to know it. */
  readonly parts: readonly string[];
  /** Of a photo or logo that stands in the card itself: its digits in base64. */
  readonly picture?: string;
}

/** The properties whose values are read; of all others only their names are known. */
export const readProperties: ReadonlySet<string> = new Set([
  'N',
  'FN',
  'ORG',
  'TITLE',
  'ROLE',
  'EMAIL',
  'TEL',
  'ADR',
  'URL',
  'LANG',
  'KIND',
  'X-ADDRESSBOOKSERVER-KIND',
  'X-ABSHOWAS',
]);
