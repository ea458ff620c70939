/** Conflicts: what each rule is called, and what a finding says. */
export const frConflicts = {
  rule: {
    'person-double-booked': 'Personne attendue à deux endroits',
    'room-double-booked': 'Salle ou table réservée deux fois',
    'ends-before-it-starts': 'Fin avant le début',
    'wall-time-does-not-exist': 'Heure qui n’existe pas',
    'outside-mission-days': 'Hors des jours de la mission',
  },
  sentence: {
    'person-double-booked': {
      title_one: '{{name}} doit être à deux endroits à la fois',
      title_other: '{{count}} personnes doivent être à deux endroits à la fois',
      reason: '« {{first}} » et « {{second}} » se chevauchent pendant {{minutes}} min ({{at}}).',
    },
    'room-double-booked': {
      title: 'Réservé deux fois : {{place}}',
      reason: '« {{first}} » et « {{second}} » s’y tiennent en même temps pendant {{minutes}} min ({{at}}).',
    },
    'ends-before-it-starts': {
      title: '« {{title}} » finit avant de commencer',
      reason: 'Début : {{start}}. Fin : {{end}}. Les fuseaux horaires sont pris en compte.',
    },
    'wall-time-does-not-exist': {
      title: '« {{title}} » tombe à une heure qui n’existe pas',
      reason:
        'L’horloge saute cette heure : {{wallTime}}. Les heures valides les plus proches : {{before}}, ou {{after}}.',
    },
    'wall-time-twice': {
      title: '« {{title}} » tombe à une heure qui arrive deux fois',
      reason: 'L’horloge recule : {{wallTime}} arrive deux fois ce jour-là. Précisez la première ou la seconde.',
    },
    'unknown-zone': {
      title: '« {{title}} » a un fuseau horaire inconnu',
      reason:
        'Les règles horaires de cette version de Passerelle ne connaissent pas « {{zone}} ». L’heure est lue en temps universel en attendant.',
    },
    'outside-mission-days': {
      title: '« {{title}} » est hors des jours de la mission',
      reason: 'Prévu : {{at}}. La mission va du {{firstDay}} au {{lastDay}}.',
    },
  },
  screen: {
    title: 'Conflits',
    aside_one: '{{count}} conflit à régler',
    aside_other: '{{count}} conflits à régler',
    none: 'Aucun conflit',
    noneBody:
      'Personne n’est attendu à deux endroits à la fois et aucune salle n’est réservée deux fois. Vérifié à chaque modification.',
    recomputed: 'Recalculé à chaque modification',
    show: 'Voir dans l’itinéraire',
    people: 'Personnes concernées',
    morePeople_one: 'et {{count}} autre',
    morePeople_other: 'et {{count}} autres',
    item: 'Élément',
    localTime: 'Heure locale',
    homeTime: 'À {{place}}',
    status: 'État',
    list: 'Liste des conflits',
  },
};
