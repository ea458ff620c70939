/** What conflicts say of the guests of joint activities. */
export const enJointConflicts = {
  rule: {
    'guests-over-capacity': 'Too many guests for the place',
    'guest-invited-twice': 'Invited by both sides',
  },
  sentence: {
    'guests-over-capacity': {
      title: 'Too many guests: “{{title}}”',
      reason:
        '{{count}} people expected, {{guests}} of them guests who accepted; {{place}} holds {{capacity}}. Choose a larger place, or review the guest list.',
    },
    'guest-invited-twice': {
      title: '{{name}} is on two lists: “{{title}}”',
      reason: 'Invited by {{parties}}. Keep one invitation, in Joint activities.',
    },
  },
};
