import { enJointConflicts } from './jointConflicts';

/** What conflicts say of what is done with others: local support, and the guests of joint activities. */
export const enSupportConflicts = {
  rule: {
    ...enJointConflicts.rule,
    'support-overdue': 'Local support overdue',
    'support-not-arranged': 'Local support not arranged',
    'support-for-nothing': 'Local support no longer needed',
    'access-list-overdue': 'Access list overdue',
    'access-list-outdated': 'Access list to send again',
  },
  sentence: {
    ...enJointConflicts.sentence,
    'support-overdue-asked': {
      title: 'Still no answer: “{{title}}”',
      reason: 'An answer was expected by {{due}}. Ask again, then note the answer in Local support.',
    },
    'support-overdue-promised': {
      title: 'Promised, but not confirmed: “{{title}}”',
      reason: 'A confirmation was expected by {{due}}. Ask again, then note the answer in Local support.',
    },
    'support-not-arranged-asked': {
      title: 'Asked for, but not promised yet: “{{title}}”',
      reason: 'Needed for “{{item}}” ({{at}}), in less than {{days}} days. Ask again, or plan for something else.',
    },
    'support-not-arranged-promised': {
      title: 'Promised, but not confirmed yet: “{{title}}”',
      reason:
        'Needed for “{{item}}” ({{at}}), in less than {{days}} days. Have it confirmed, or plan for something else.',
    },
    'support-not-arranged-declined': {
      title: 'Declined, and still needed: “{{title}}”',
      reason:
        'Needed for “{{item}}” ({{at}}), in less than {{days}} days. Ask somebody else, or take the activity out of the request.',
    },
    'support-for-nothing-cancelled': {
      title: '“{{title}}” is asked for a cancelled activity',
      reason: '“{{item}}” is cancelled. Tell the host, or take the activity out of the request.',
    },
    'support-for-nothing-deleted': {
      title: '“{{title}}” is asked for a deleted activity',
      reason: '“{{item}}” is no longer in the itinerary. Tell the host, or take the activity out of the request.',
    },
    'access-list-outdated': {
      title: 'List of visitors changed since it was sent: “{{title}}”',
      reason:
        '{{place}} received it on {{sent}}. Changes since: {{count}}. Send the list again, then note it in Local support, under Access lists.',
    },
    'access-list-overdue': {
      title: 'List of visitors not sent yet: “{{title}}”',
      reason:
        '{{place}} expected it by {{due}}. Visit: {{at}}. Send the list, then note it in Local support, under Access lists.',
    },
  },
};
