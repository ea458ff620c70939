/** What conflicts say of agreements by name, and of benefits and their claims. */
export const frBenefitConflicts = {
  rule: {
    'agreement-not-in-force': 'Entente qui n’est pas en vigueur',
    'benefit-not-in-force': 'Avantage qui n’est pas en vigueur',
    'benefit-not-entitled': 'Avantage demandé sans y avoir droit',
    'benefit-over-used': 'Avantage dépassé',
    'benefit-claim-outdated': 'Demande d’avantage à revoir',
  },
  sentence: {
    'benefit-not-in-force': {
      title: '« {{benefit}} » n’est pas en vigueur quand on s’en sert',
      reason:
        'Demandé à compter du {{firstDay}} : {{organisations}}. Vérifiez les dates auprès de l’organisation qui l’accorde, ou changez le jour.',
    },
    'benefit-agreement-not-in-force': {
      title: '« {{benefit}} » dépend d’une entente qui n’est pas en vigueur',
      reason:
        'Demandé à compter du {{firstDay}} : {{organisations}}. Inscrivez le renouvellement, ou demandez si l’avantage tient quand même.',
    },
    'support-benefit-not-in-force': {
      title: '« {{title}} » est demandé au titre d’un avantage qui n’est pas en vigueur',
      reason:
        '« {{benefit}} » ne vaut pas pour « {{item}} », {{at}}. Demandez s’il tient quand même, ou retirez l’avantage de la demande.',
    },
    'benefit-not-entitled': {
      title: '{{organisations}} n’a pas droit à « {{benefit}} »',
      reason:
        'L’avantage est accordé aux membres de {{association}}. Inscrivez l’adhésion dans la fiche de l’organisation, ou retirez la demande.',
    },
    'benefit-claim-outdated-cancelled': {
      title: '« {{benefit}} » est demandé pour une activité annulée',
      reason:
        '« {{item}} » est annulée, mais la demande de {{organisations}} compte encore. Refusez-la, ou changez son activité.',
    },
    'benefit-claim-outdated-deleted': {
      title: '« {{benefit}} » est demandé pour une activité supprimée',
      reason:
        '« {{item}} » n’est plus à l’itinéraire, mais la demande de {{organisations}} compte encore. Refusez-la, ou changez son activité.',
    },
    'benefit-claim-outdated-moved': {
      title: '« {{benefit}} » est demandé pour un autre jour que son activité',
      reason:
        '« {{item}} » a lieu le {{on}}, mais la demande de {{organisations}} est pour le {{firstDay}}. Changez le jour de la demande.',
    },
    'benefit-claim-outdated-withdrawn': {
      title: '{{organisations}} ne vient plus, mais demande « {{benefit}} »',
      reason:
        'Cette organisation n’a plus personne dans la délégation, mais sa demande compte encore. Refusez-la, ou supprimez-la.',
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
    'benefit-over-used-period-elsewhere': {
      title: '« {{benefit}} » est demandé plus qu’il n’est accordé',
      reason:
        '{{claimed}} demandés ici et {{elsewhere}} utilisés hors de cette mission, {{quantity}} accordés pour toute la période : {{organisations}}.',
    },
  },
};
