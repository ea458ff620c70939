/** Where public holidays are known: a country as a whole, or one of its parts (ISO 3166-2). */
export type HolidayRegion = 'CA' | 'CA-QC' | 'US' | 'US-CA' | 'US-MA' | 'US-PA';

/** When a holiday falls in a year. Months and days count from 1, weekdays from 1 = Monday to 7 = Sunday. */
export type HolidayDate =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The first such weekday on a date or after it: the third Monday of a month is the first from its 15th on. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly month: number; readonly from: number }
  | { readonly kind: 'easter'; readonly days: number };

const fixed = (month: number, day: number): HolidayDate => ({ kind: 'fixed', month, day });
const firstFrom = (weekday: number, month: number, from: number): HolidayDate => ({
  kind: 'weekday',
  weekday,
  month,
  from,
});
const [monday, thursday, friday] = [1, 4, 5];

/** Every holiday that some region has, under the name by which the catalogues call it. */
export const holidayDates = {
  'new-year': fixed(1, 1),
  'martin-luther-king': firstFrom(monday, 1, 15),
  presidents: firstFrom(monday, 2, 15),
  'cesar-chavez': fixed(3, 31),
  'good-friday': { kind: 'easter', days: -2 },
  'easter-monday': { kind: 'easter', days: 1 },
  'patriots-massachusetts': firstFrom(monday, 4, 15),
  patriotes: firstFrom(monday, 5, 18),
  victoria: firstFrom(monday, 5, 18),
  memorial: firstFrom(monday, 5, 25),
  juneteenth: fixed(6, 19),
  'quebec-national': fixed(6, 24),
  canada: fixed(7, 1),
  independence: fixed(7, 4),
  labour: firstFrom(monday, 9, 1),
  'truth-and-reconciliation': fixed(9, 30),
  columbus: firstFrom(monday, 10, 8),
  'thanksgiving-canada': firstFrom(monday, 10, 8),
  remembrance: fixed(11, 11),
  veterans: fixed(11, 11),
  'thanksgiving-us': firstFrom(thursday, 11, 22),
  'after-thanksgiving-us': firstFrom(friday, 11, 23),
  christmas: fixed(12, 25),
  boxing: fixed(12, 26),
} as const satisfies Readonly<Record<string, HolidayDate>>;
export type HolidayId = keyof typeof holidayDates;

/** 5 U.S.C. § 6103(a). */
const federalUs: readonly HolidayId[] = [
  'new-year',
  'martin-luther-king',
  'presidents',
  'memorial',
  'juneteenth',
  'independence',
  'labour',
  'columbus',
  'veterans',
  'thanksgiving-us',
  'christmas',
];

/**
 * The holidays of each region: Canada Labour Code, s. 166; Québec, Loi sur les normes du travail, art. 60, and Loi sur la
 * fête nationale (both days of Easter: which of them is free is for each employer to say); 5 U.S.C. § 6103(a); California,
 * Government Code § 6700 and § 19853; Massachusetts, General Laws c. 4 § 7; Pennsylvania, the days on which the
 * Commonwealth closes its offices. Where only the country is known, its provinces and states may have more.
 */
export const holidaysOfRegion: Readonly<Record<HolidayRegion, readonly HolidayId[]>> = {
  CA: [
    'new-year',
    'good-friday',
    'victoria',
    'canada',
    'labour',
    'truth-and-reconciliation',
    'thanksgiving-canada',
    'remembrance',
    'christmas',
    'boxing',
  ],
  'CA-QC': [
    'new-year',
    'good-friday',
    'easter-monday',
    'patriotes',
    'quebec-national',
    'canada',
    'labour',
    'thanksgiving-canada',
    'christmas',
  ],
  US: federalUs,
  'US-CA': [...federalUs, 'cesar-chavez', 'after-thanksgiving-us'],
  'US-MA': [...federalUs, 'patriots-massachusetts'],
  'US-PA': [...federalUs, 'after-thanksgiving-us'],
};
