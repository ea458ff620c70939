import type { OrganisationKind } from '../model/organisation';
import type { MissionKind } from '../model/mission';

interface InBoth {
  readonly fr: string;
  readonly en: string;
}

interface PresetOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly city: string;
  readonly country: 'CA' | 'US';
  readonly isHost: boolean;
  readonly profile: InBoth;
}

interface PresetVenue {
  readonly name: InBoth;
  readonly city: string;
  readonly country: 'CA' | 'US';
  /** Degrees north and east; where the place is known. */
  readonly coordinates?: string;
  readonly zone: string;
  readonly rooms: readonly InBoth[];
}

/**
 * What is publicly known of a mission that many will plan: places, zones, days and the public bodies that take part.
 * Data, in both languages; nothing in it is a promise of an organiser.
 */
export interface Preset {
  readonly kind: MissionKind;
  readonly title: InBoth;
  readonly objectives?: InBoth;
  readonly home: InBoth & { readonly zone: string };
  /** Where the dates are known, or the likeliest; otherwise the coordinator gives the first day. */
  readonly firstDay?: string;
  /** Whether another first day may be given. Announced dates may not be moved. */
  readonly isMovable: boolean;
  /** Length in days, travel included. */
  readonly days: number;
  readonly destinations: readonly (InBoth & { readonly zone: string })[];
  readonly organisations: readonly PresetOrganisation[];
  readonly venues: readonly PresetVenue[];
}
