import { linkedDigests, type DirectoryLink } from '../model/directoryLink';
import { digestOfField } from './linkTo';
import { sharedFields, sharedValue, type SharedCollection, type SharedField, type SharedRecord } from './sharedFields';

/** A field in which a mission and the directory no longer say the same of one record. */
export interface DirectoryDifference {
  readonly field: SharedField;
  readonly inMission: string | undefined;
  readonly inDirectory: string | undefined;
  /** Where it was changed since both agreed. `both` too where nobody knows on what they agreed. */
  readonly changedIn: 'mission' | 'directory' | 'both';
}

/** What differs between a record of the mission and the record of the directory that it is linked to, field by field. */
export function directoryDifferences(
  collection: SharedCollection,
  inMission: SharedRecord & { readonly directoryLink?: DirectoryLink | undefined },
  inDirectory: SharedRecord,
): readonly DirectoryDifference[] {
  const agreed = inMission.directoryLink ? linkedDigests(inMission.directoryLink) : new Map<string, string>();
  return sharedFields[collection].flatMap((field: SharedField): readonly DirectoryDifference[] => {
    const [here, there] = [digestOfField(inMission, field), digestOfField(inDirectory, field)];
    if (here === there) return [];
    const before = agreed.get(field);
    const changedIn = before === here ? 'directory' : before === there ? 'mission' : 'both';
    const values = { inMission: sharedValue(inMission, field), inDirectory: sharedValue(inDirectory, field) };
    return [{ field, ...values, changedIn }];
  });
}
