/** What conflicts say of announcements. */
export const frPromotionConflicts = {
  rule: { 'announced-in-vain': 'Annoncé pour rien' },
  sentence: {
    'announced-in-vain-deleted': {
      title: '« {{title}} » est annoncé et n’existe plus',
      reason: 'L’annonce : {{outlet}}. Retirez l’événement de l’annonce, ou faites paraître un correctif.',
    },
    'announced-in-vain-cancelled': {
      title: '« {{title}} » est annoncé et annulé',
      reason: 'L’annonce : {{outlet}}. Retirez l’événement de l’annonce, ou faites paraître un correctif.',
    },
    'announced-in-vain-not-public': {
      title: '« {{title}} » est annoncé sans être public',
      reason: 'L’annonce : {{outlet}}. Rendez l’événement visible par tout le monde, ou retirez-le de l’annonce.',
    },
  },
};
