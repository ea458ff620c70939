/** What conflicts say of announcements, in English. */
export const enPromotionConflicts = {
  rule: { 'announced-in-vain': 'Announcement to correct' },
  sentence: {
    'announced-in-vain-deleted': {
      title: '“{{title}}” is announced, but no longer exists',
      reason: 'Announcement: {{outlet}}. Take the event out of it, or publish a correction.',
    },
    'announced-in-vain-cancelled': {
      title: '“{{title}}” is announced, but has been cancelled',
      reason: 'Announcement: {{outlet}}. Take the event out of it, or publish a correction.',
    },
    'announced-in-vain-not-public': {
      title: '“{{title}}” is announced without being public',
      reason: 'Announcement: {{outlet}}. Let everyone see the event, or take it out of the announcement.',
    },
  },
};
