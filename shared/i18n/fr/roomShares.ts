/** Who shares a room at a lodging. */
export const frRoomShares = {
  title: 'Chambres partagées',
  at: 'Chambres partagées : {{place}}',
  room: 'Chambre de {{names}}',
  one: 'Personne',
  other: 'Partage avec',
  share: 'Partager une chambre',
  takeIn: 'Ajouter quelqu’un',
  takeOut: 'Retirer {{name}} de la chambre',
  giveUp: 'Ne plus partager : {{names}}',
  nobody: 'Personne de ce nom n’est libre à cet hébergement',
  fault: {
    'too-many': '{{people}} personnes dans une chambre pour {{places}}. Changez de chambre, ou retirez quelqu’un.',
    'two-rooms':
      '{{name}} est aussi dans la chambre de « {{other}} », {{place}}, la même nuit. Retirez cette personne de l’une des deux.',
    'not-there': '{{name}} n’est pas à cet hébergement. Ajoutez cette personne au séjour, ou retirez-la de la chambre.',
    'other-nights':
      '{{name}} a un autre hébergement l’une de ces nuits. Vérifiez les séjours, ou retirez cette personne.',
  },
  status: { asked: 'Demandée', confirmed: 'Confirmée' },
  field: {
    stay: 'Hébergement',
    delegates: 'Qui la partage',
    places: 'Places',
    status: 'État',
    notes: 'Notes',
  },
};
