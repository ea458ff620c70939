import { privateFields } from './privateFields';

/** A word that stands nowhere else; whoever finds it has found something private. */
export const marker = 'CANARIQUX';

type Records = Record<string, Record<string, unknown>>;

/** The open form of a mission with the marker in every field of every record that takes text and only coordinators may read. */
export function withMarkers(openJson: string): string {
  const file = JSON.parse(openJson) as Record<string, unknown>;
  const mission = (file['mission'] ?? file) as Record<string, Records>;
  for (const [name, fields] of Object.entries(privateFields)) {
    const [collection = '', type] = name.split('.');
    for (const [id, record] of Object.entries(mission[collection] ?? {})) {
      if (type !== undefined && record['type'] !== type) continue;
      for (const field of fields) record[field] = `${marker} ${collection} ${id} ${field}`;
    }
  }
  return JSON.stringify(file);
}

const fieldsOfPeople = ['givenName', 'familyName', 'jobTitleFr', 'jobTitleEn', 'email', 'workPhone'];

/** The open form of a mission with the marker in everything about people, and in titles and directions that name them. */
export function withMarkedPeople(openJson: string): string {
  const file = JSON.parse(openJson) as Record<string, unknown>;
  const mission = (file['mission'] ?? file) as Record<string, Records>;
  for (const person of Object.values(mission['people'] ?? {})) {
    for (const field of fieldsOfPeople) person[field] = marker;
  }
  for (const item of Object.values(mission['items'] ?? {})) {
    Object.assign(item, { titleEn: `${String(item['titleEn'])} (${marker})`, descriptionFr: marker });
    if (item['type'] === 'leg') item['bookingReference'] = marker;
  }
  for (const venue of Object.values(mission['venues'] ?? {}))
    Object.assign(venue, { phone: marker, accessNotesFr: marker });
  return JSON.stringify(file);
}
