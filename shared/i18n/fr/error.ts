/** Why an edit or a file was refused. Each sentence says what, what to do, and that nothing was lost. */
export const frError = {
  collection: {
    mission: 'la mission',
    destinations: 'la destination',
    organisations: 'l’organisation',
    people: 'la personne',
    groups: 'le groupe',
    delegates: 'le délégué',
    venues: 'le lieu',
    rooms: 'la salle',
    items: 'l’élément',
  },
  'not-found':
    'Cette modification parle d’une fiche qui n’existe plus ({{id}}). Elle a peut-être été supprimée entre-temps. Rien n’a été changé.',
  'already-exists': 'Une autre fiche porte déjà l’identifiant {{id}}. Rien n’a été changé.',
  'invalid-field':
    'La valeur donnée ne convient pas (champ « {{field}} » pour $t(error:collection.{{collection}})). Corrigez-la et réessayez ; rien n’a été changé.',
  'still-in-use':
    'Rien n’a été supprimé : d’autres fiches ou éléments en dépendent encore ({{uses}}). Modifiez-les ou supprimez-les d’abord.',
  'wall-time-in-gap':
    'Cette heure n’existe pas : {{wallTime}}. L’horloge avance à ce moment. Les heures valides les plus proches sont {{before}} et {{after}}. Rien n’a été changé.',
  'wall-time-twice':
    'Cette heure arrive deux fois : {{wallTime}}. L’horloge recule à ce moment. Précisez s’il s’agit de la première ou de la seconde. Rien n’a été changé.',
  'unknown-zone': 'Le fuseau horaire « {{zone}} » est inconnu. Choisissez-en un dans la liste ; rien n’a été changé.',
  'ends-before-it-starts':
    'La fin précède le début, en tenant compte des fuseaux horaires. Corrigez l’une des deux heures ; rien n’a été changé.',
  'not-scheduled': 'Cet élément n’a pas encore d’heure. Placez-le d’abord ; rien n’a été changé.',
  'last-day-before-first-day': 'Le dernier jour précède le premier. Corrigez l’un des deux ; rien n’a été changé.',
  'nothing-to-undo': 'Il n’y a rien à annuler.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'changed-since':
    'Quelqu’un a modifié la même chose depuis : « {{label}} » n’a pas été annulé, pour ne pas effacer son travail.',
  'read-only': 'Cette mission est ouverte en lecture seule. Enregistrez-la sous un autre nom pour la modifier.',
};
