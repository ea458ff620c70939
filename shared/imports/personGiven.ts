import { accessNeedsSchema, dietsSchema } from '../model/careNeeds';
import type { Locale } from '../model/locale';
import type { Person } from '../model/person';
import { plainDateSchema } from '../model/plainDate';
import { spokenLanguagesSchema } from '../model/spokenLanguages';
import { tagsOf } from '../model/tags';
import type { DelegateValues } from './readDelegateRow';
import { readLanguage } from './readWords';

/**
 * What a row gives of a person, as the model keeps it.
 *
 * @param languageIfNew of someone who is not known yet, where the row names none; absent where the person is known
 */
export function personGiven(
  values: DelegateValues,
  languageIfNew: Locale | undefined,
): { [Field in keyof Person]?: Person[Field] | undefined } {
  const { travelDocumentExpiry: expiry, spokenLanguages: spoken } = values;
  const isNew = languageIfNew !== undefined;
  const language = values.language === undefined ? undefined : readLanguage(values.language);
  return {
    givenName: values.givenName ?? (isNew ? '' : undefined),
    familyName: values.familyName ?? (isNew ? '' : undefined),
    jobTitleFr: values.jobTitleFr,
    jobTitleEn: values.jobTitleEn,
    email: values.email,
    workPhone: values.workPhone,
    mobilePhone: values.mobilePhone,
    language: language ?? languageIfNew,
    spokenLanguages: spoken === undefined ? undefined : spokenLanguagesSchema.parse(spoken),
    travelDocumentCountry: values.travelDocumentCountry,
    travelDocumentExpiry: expiry === undefined ? undefined : plainDateSchema.parse(expiry),
    diets: values.diets === undefined ? undefined : dietsSchema.parse(values.diets),
    accessNeeds: values.accessNeeds === undefined ? undefined : accessNeedsSchema.parse(values.accessNeeds),
    dietAndAccess: values.dietAndAccess,
    emergencyContact: values.emergencyContact,
    tags: values.tags === undefined ? undefined : tagsOf(values.tags),
  };
}
