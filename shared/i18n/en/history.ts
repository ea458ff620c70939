/** The history of a mission. */
export const enHistory = {
  title: 'History',
  subtitle: 'Every change, newest first',
  empty: 'The changes made to this mission will be listed here.',
  emptyHint: 'Each says who changed what and when, and can be undone.',
  by: 'by {{author}}',
  byYou: 'on this computer',
  undone: 'Undone',
  edits_one: '{{count}} change',
  edits_other: '{{count}} changes',
  undoLast: 'Undo the latest',
  redoLast: 'Redo',
  time: 'Time',
  change: 'Change',
  author: 'Author',
};
