/** What conflicts say of shared rooms. */
export const frRoomShareConflicts = {
  rule: { 'room-share-faulty': 'Chambre partagée à revoir' },
  sentence: {
    'room-share-too-many': {
      title: '{{people}} personnes dans une chambre pour {{places}}',
      reason: '« {{title}} » : {{names}}. Changez de chambre, ou retirez quelqu’un.',
    },
    'room-share-two-rooms': {
      title: '{{name}} est dans deux chambres la même nuit',
      reason:
        '« {{title}} » : dans la chambre de « {{names}} » et dans celle de « {{other}} ». Retirez cette personne de l’une des deux.',
    },
    'room-share-not-there': {
      title: '{{name}} partage une chambre sans y être',
      reason:
        'Dans la chambre de « {{names}} », mais pas à « {{title}} ». Ajoutez cette personne au séjour, ou retirez-la de la chambre.',
    },
  },
};
