import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';

/** An airport with scheduled flights. */
export interface Airport {
  /** IATA code: `YUL`. */
  readonly code: string;
  /** The city it serves, as each language calls it. */
  readonly city: Readonly<Record<Locale, string>>;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly zone: ZoneId;
  /** Degrees north and east. */
  readonly latitude: number;
  readonly longitude: number;
  /** Among those with most traffic, which are offered first. */
  readonly isLarge: boolean;
}
