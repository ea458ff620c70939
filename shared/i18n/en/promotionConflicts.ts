/** What conflicts say of announcements, in English. */
export const enPromotionConflicts = {
  rule: { 'announced-in-vain': 'Announced in vain' },
  sentence: {
    'announced-in-vain-deleted': {
      title: '“{{title}}” is announced and no longer exists',
      reason: 'The announcement: {{outlet}}. Take the event out of it, or publish a correction.',
    },
    'announced-in-vain-cancelled': {
      title: '“{{title}}” is announced and cancelled',
      reason: 'The announcement: {{outlet}}. Take the event out of it, or publish a correction.',
    },
    'announced-in-vain-not-public': {
      title: '“{{title}}” is announced without being public',
      reason: 'The announcement: {{outlet}}. Let everyone see the event, or take it out of the announcement.',
    },
  },
};
