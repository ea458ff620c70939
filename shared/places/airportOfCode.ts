import type { Airport } from './airport';

/** The airport of an IATA code, in any case, with or without blanks around it. */
export function airportOfCode(airports: readonly Airport[], code: string): Airport | undefined {
  const sought = code.trim().toUpperCase();
  return airports.find((airport) => airport.code === sought);
}
