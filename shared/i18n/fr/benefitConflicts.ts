/** What conflicts say of agreements by name, and of benefits and their claims. */
export const frBenefitConflicts = {
  rule: {
    'agreement-not-in-force': 'Entente pas en vigueur',
    'benefit-not-in-force': 'Avantage pas en vigueur',
    'benefit-not-entitled': 'Avantage sans y avoir droit',
    'benefit-over-used': 'Avantage dépassé',
  },
  sentence: {
    'benefit-not-in-force': {
      title: '« {{benefit}} » n’est pas en vigueur quand on s’en sert',
      reason:
        'Demandé à compter du {{firstDay}} : {{organisations}}. Vérifiez ses dates auprès de qui l’accorde, ou changez le jour.',
    },
    'benefit-agreement-not-in-force': {
      title: '« {{benefit}} » dépend d’une entente qui n’est pas en vigueur',
      reason:
        'Demandé à compter du {{firstDay}} : {{organisations}}. Inscrivez le renouvellement, ou demandez si l’avantage tient quand même.',
    },
    'benefit-not-entitled': {
      title: '{{organisations}} n’a pas droit à « {{benefit}} »',
      reason:
        'L’avantage est accordé aux membres de {{association}}. Inscrivez l’adhésion dans la fiche de l’organisation, ou retirez la demande.',
    },
    'benefit-over-used-mission': {
      title: '« {{benefit}} » est demandé plus qu’il n’est accordé',
      reason: '{{claimed}} demandés, {{quantity}} accordés pour la mission : {{organisations}}.',
    },
    'benefit-over-used-organisation': {
      title: '{{organisations}} demande plus que sa part de « {{benefit}} »',
      reason: '{{claimed}} demandés, {{quantity}} accordés par organisation.',
    },
    'benefit-over-used-period': {
      title: '« {{benefit}} » est demandé plus qu’il n’est accordé',
      reason: '{{claimed}} demandés, {{quantity}} accordés pour toute la période : {{organisations}}.',
    },
  },
};
