import { plainDateSchema } from '../model/plainDate';

/**
 * A day of each BIO International Convention that was held in person, by which agreements are remembered: the first where the
 * dates are known to us, otherwise one that is known to lie within. None was held in person in 2020 and 2021.
 */
export const conventions = [
  { day: plainDateSchema.parse('2017-06-19'), placeFr: 'San Diego', placeEn: 'San Diego' },
  { day: plainDateSchema.parse('2018-06-04'), placeFr: 'Boston', placeEn: 'Boston' },
  { day: plainDateSchema.parse('2019-06-03'), placeFr: 'Philadelphie', placeEn: 'Philadelphia' },
  { day: plainDateSchema.parse('2022-06-13'), placeFr: 'San Diego', placeEn: 'San Diego' },
  { day: plainDateSchema.parse('2023-06-05'), placeFr: 'Boston', placeEn: 'Boston' },
  { day: plainDateSchema.parse('2024-06-03'), placeFr: 'San Diego', placeEn: 'San Diego' },
  { day: plainDateSchema.parse('2025-06-16'), placeFr: 'Boston', placeEn: 'Boston' },
  { day: plainDateSchema.parse('2026-06-22'), placeFr: 'San Diego', placeEn: 'San Diego' },
] as const;
