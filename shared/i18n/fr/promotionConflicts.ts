/** What conflicts say of announcements. */
export const frPromotionConflicts = {
  rule: { 'announced-in-vain': 'Annonce à corriger' },
  sentence: {
    'announced-in-vain-deleted': {
      title: '« {{title}} » est annoncé, mais n’existe plus',
      reason: 'Annonce : {{outlet}}. Retirez l’événement de l’annonce, ou faites paraître un correctif.',
    },
    'announced-in-vain-cancelled': {
      title: '« {{title}} » est annoncé, mais a été annulé',
      reason: 'Annonce : {{outlet}}. Retirez l’événement de l’annonce, ou faites paraître un correctif.',
    },
    'announced-in-vain-not-public': {
      title: '« {{title}} » est annoncé sans être public',
      reason: 'Annonce : {{outlet}}. Rendez l’événement visible par tout le monde, ou retirez-le de l’annonce.',
    },
  },
};
