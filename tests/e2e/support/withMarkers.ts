/** A word that stands nowhere else; whoever finds it has found something private. */
export const marker = 'CANARIQUX';

const privateFields: Readonly<Record<string, readonly string[]>> = {
  people: ['mobilePhone', 'travelDocumentCountry', 'dietAndAccess', 'emergencyContact', 'notes'],
  organisations: ['notes'],
  delegates: ['notes'],
  venues: ['notes'],
  items: ['notes', 'sourceUid'],
};

type Records = Record<string, Record<string, unknown>>;

/** The open form of a mission with the marker in every field that only coordinators may read. */
export function withMarkers(openJson: string): string {
  const file = JSON.parse(openJson) as Record<string, unknown>;
  const mission = (file['mission'] ?? file) as Record<string, Records>;
  for (const [collection, fields] of Object.entries(privateFields)) {
    for (const [id, record] of Object.entries(mission[collection] ?? {})) {
      for (const field of fields) record[field] = `${marker} ${collection} ${id} ${field}`;
    }
  }
  return JSON.stringify(file);
}
