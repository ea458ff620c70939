import { useTranslation } from 'react-i18next';

/** Where each collection's screen keeps the names of its fields. */
const rooms: Readonly<Record<string, string>> = {
  items: 'itinerary:field',
  venues: 'venues:field',
  rooms: 'venues:rooms',
  organisations: 'delegation:column',
  people: 'delegation:column',
  delegates: 'delegation:column',
};

/** What the screens call the field at a path; empty where it has no name of its own there. */
export function useFieldName(): (path: readonly string[]) => string {
  const { t, i18n } = useTranslation();
  return (path) => {
    const [collection = '', , field] = path;
    const key =
      path.length === 1
        ? `overview:missionForm.${collection.replace(/^title/, 'name')}`
        : `${rooms[collection] ?? 'common'}.${field}`;
    return i18n.exists(key) ? t(key as 'common:untitled') : '';
  };
}
