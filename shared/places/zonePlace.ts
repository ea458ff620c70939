import type { ZoneId } from '../model/zoneId';

/** A place by which a zone is chosen. The same zone may stand under many. */
export interface ZonePlace {
  readonly zone: ZoneId;
  /** The city in the reader's language. */
  readonly city: string;
  /** ISO 3166-1 alpha-2; absent for universal time. */
  readonly country: string | undefined;
  /** IATA code, where an airport is what was found. */
  readonly airport?: string;
}
