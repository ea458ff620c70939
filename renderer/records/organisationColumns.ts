import type { DelegateField } from '../../shared/imports/delegateField';
import type { Organisation } from '../../shared/model/organisation';

/** The columns of the table of organisations that hold text: the field each stands for, and how an import reads it. */
export const organisationTextColumns = [
  { id: 'organisationCity', field: 'city', width: 150 },
  { id: 'organisationCountry', field: 'country', width: 120 },
  { id: 'organisationWebsite', field: 'website', width: 180 },
  { id: 'organisationEmail', field: 'email', width: 180 },
  { id: 'organisationPhone', field: 'phone', width: 140 },
  { id: 'organisationTags', field: 'tags', width: 180 },
  { id: 'organisationProfileFr', field: 'profileFr', width: 260 },
  { id: 'organisationProfileEn', field: 'profileEn', width: 260 },
  { id: 'organisationSeekingFr', field: 'seekingFr', width: 260 },
  { id: 'organisationSeekingEn', field: 'seekingEn', width: 260 },
  { id: 'organisationOfferingFr', field: 'offeringFr', width: 260 },
  { id: 'organisationOfferingEn', field: 'offeringEn', width: 260 },
] as const satisfies readonly { id: DelegateField; field: keyof Organisation; width: number }[];
