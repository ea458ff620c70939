import { directoryLinkOf, linkedDigests, linkedId, type DirectoryLink } from '../model/directoryLink';
import { digestOf } from '../text/digestOf';
import { sharedFields, sharedValue, type SharedCollection, type SharedField, type SharedRecord } from './sharedFields';

/** Of a field, for noticing that it was changed since; eight digits of eight or so fields leave a line short. */
export function digestOfField(record: SharedRecord, field: SharedField): string {
  return digestOf(sharedValue(record, field) ?? '').slice(0, 8);
}

/** The link to a record of the directory with which a record of the mission agrees in every field. */
export function linkTo(collection: SharedCollection, record: SharedRecord): DirectoryLink {
  return directoryLinkOf(
    record.id,
    new Map(sharedFields[collection].map((field) => [field, digestOfField(record, field)])),
  );
}

/** The link once both agree on these fields as `record` says them. */
export function relinked(link: DirectoryLink, record: SharedRecord, fields: readonly SharedField[]): DirectoryLink {
  const agreed = fields.map((field) => [field, digestOfField(record, field)] as const);
  return directoryLinkOf(linkedId(link), new Map([...linkedDigests(link), ...agreed]));
}
