import { frJointConflicts } from './jointConflicts';

/** What conflicts say of what is done with others: local support, and the guests of joint activities. */
export const frSupportConflicts = {
  rule: {
    ...frJointConflicts.rule,
    'support-overdue': 'Soutien local en retard',
    'support-not-arranged': 'Soutien local pas encore assuré',
    'support-for-nothing': 'Soutien local devenu inutile',
    'access-list-overdue': 'Liste d’accès en retard',
    'access-list-outdated': 'Liste d’accès à renvoyer',
  },
  sentence: {
    ...frJointConflicts.sentence,
    'support-overdue-asked': {
      title: 'Toujours pas de réponse : « {{title}} »',
      reason: 'Une réponse était attendue d’ici le {{due}}. Relancez, puis notez la réponse dans Soutien local.',
    },
    'support-overdue-promised': {
      title: 'Promis, mais pas confirmé : « {{title}} »',
      reason: 'Une confirmation était attendue d’ici le {{due}}. Relancez, puis notez la réponse dans Soutien local.',
    },
    'support-not-arranged-asked': {
      title: 'Demandé, mais pas encore promis : « {{title}} »',
      reason: 'Nécessaire pour « {{item}} » ({{at}}), dans moins de {{days}} jours. Relancez, ou prévoyez autre chose.',
    },
    'support-not-arranged-promised': {
      title: 'Promis, mais pas encore confirmé : « {{title}} »',
      reason:
        'Nécessaire pour « {{item}} » ({{at}}), dans moins de {{days}} jours. Faites confirmer, ou prévoyez autre chose.',
    },
    'support-not-arranged-declined': {
      title: 'Refusé, et toujours nécessaire : « {{title}} »',
      reason:
        'Nécessaire pour « {{item}} » ({{at}}), dans moins de {{days}} jours. Demandez à quelqu’un d’autre, ou retirez l’activité de la demande.',
    },
    'support-for-nothing-cancelled': {
      title: '« {{title}} » est demandé pour une activité annulée',
      reason: '« {{item}} » est annulée. Prévenez l’hôte, ou retirez l’activité de la demande.',
    },
    'support-for-nothing-deleted': {
      title: '« {{title}} » est demandé pour une activité supprimée',
      reason: '« {{item}} » n’est plus à l’itinéraire. Prévenez l’hôte, ou retirez l’activité de la demande.',
    },
    'access-list-outdated': {
      title: 'Liste des visiteurs changée depuis son envoi : « {{title}} »',
      reason:
        '{{place}} l’a reçue le {{sent}}. Changements depuis : {{count}}. Renvoyez la liste, puis notez-le dans Soutien local, sous Listes d’accès.',
    },
    'access-list-overdue': {
      title: 'Liste des visiteurs pas encore envoyée : « {{title}} »',
      reason:
        '{{place}} l’attendait d’ici le {{due}}. Visite : {{at}}. Envoyez la liste, puis notez-le dans Soutien local, sous Listes d’accès.',
    },
  },
};
