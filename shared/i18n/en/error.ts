/** Why an edit or a file was refused. Each sentence says what, what to do, and that nothing was lost. */
export const enError = {
  collection: {
    mission: 'the mission',
    destinations: 'the destination',
    organisations: 'the organisation',
    people: 'the person',
    groups: 'the group',
    delegates: 'the delegate',
    venues: 'the venue',
    rooms: 'the room',
    items: 'the item',
  },
  'not-found':
    'This edit speaks of a record that no longer exists ({{id}}). It may have been deleted meanwhile. Nothing was changed.',
  'already-exists': 'Another record already has the identifier {{id}}. Nothing was changed.',
  'invalid-field':
    'This value does not fit (field “{{field}}” of $t(error:collection.{{collection}})). Correct it and try again; nothing was changed.',
  'still-in-use':
    'Nothing was deleted: other records or items still depend on it ({{uses}}). Change or delete them first.',
  'wall-time-in-gap':
    'This time does not exist: {{wallTime}}. Clocks go forward then. The nearest valid times are {{before}} and {{after}}. Nothing was changed.',
  'wall-time-twice':
    'This time happens twice: {{wallTime}}. Clocks go back then. Say whether you mean the first or the second. Nothing was changed.',
  'unknown-zone': 'The time zone “{{zone}}” is unknown. Choose one from the list; nothing was changed.',
  'ends-before-it-starts':
    'The end comes before the start, time zones considered. Correct one of the two times; nothing was changed.',
  'not-scheduled': 'This item has no time yet. Schedule it first; nothing was changed.',
  'last-day-before-first-day': 'The last day comes before the first. Correct one of them; nothing was changed.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'changed-since':
    'Somebody has changed the same thing since: “{{label}}” was not undone, so that their work is not erased.',
  'read-only': 'This mission is open for reading only. Save it under another name to change it.',
};
