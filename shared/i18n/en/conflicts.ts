/** Conflicts: what each rule is called, and what a finding says. */
export const enConflicts = {
  rule: {
    'person-double-booked': 'Person expected in two places',
    'room-double-booked': 'Room or table booked twice',
    'ends-before-it-starts': 'End before start',
    'wall-time-does-not-exist': 'Time that does not exist',
    'outside-mission-days': 'Outside the days of the mission',
  },
  sentence: {
    'person-double-booked': {
      title_one: '{{name}} is expected in two places at once',
      title_other: '{{count}} people are expected in two places at once',
      reason: '“{{first}}” and “{{second}}” overlap for {{minutes}} min ({{at}}).',
    },
    'room-double-booked': {
      title: 'Booked twice: {{place}}',
      reason: '“{{first}}” and “{{second}}” are both there for {{minutes}} min ({{at}}).',
    },
    'ends-before-it-starts': {
      title: '“{{title}}” ends before it starts',
      reason: 'Start: {{start}}. End: {{end}}. Time zones are taken into account.',
    },
    'wall-time-does-not-exist': {
      title: '“{{title}}” is at a time that does not exist',
      reason: 'Clocks go forward over this time: {{wallTime}}. The nearest valid times are {{before}} and {{after}}.',
    },
    'wall-time-twice': {
      title: '“{{title}}” is at a time that happens twice',
      reason: 'Clocks go back: {{wallTime}} happens twice that day. Say whether the first or the second is meant.',
    },
    'unknown-zone': {
      title: '“{{title}}” has an unknown time zone',
      reason:
        'The time zone rules of this version of Passerelle do not know “{{zone}}”. Until then the time is read as universal time.',
    },
    'outside-mission-days': {
      title: '“{{title}}” is outside the days of the mission',
      reason: 'Planned: {{at}}. The mission runs from {{firstDay}} to {{lastDay}}.',
    },
  },
  screen: {
    title: 'Conflicts',
    aside_one: '{{count}} conflict to settle',
    aside_other: '{{count}} conflicts to settle',
    none: 'No conflicts',
    noneBody: 'Nobody is expected in two places at once and no room is booked twice. Checked at every change.',
    recomputed: 'Recalculated at every change',
    show: 'Show in the itinerary',
    people: 'People concerned',
    morePeople_one: 'and {{count}} more',
    morePeople_other: 'and {{count}} more',
    item: 'Item',
    localTime: 'Local time',
    homeTime: 'In {{place}}',
    status: 'Status',
    list: 'List of conflicts',
  },
};
