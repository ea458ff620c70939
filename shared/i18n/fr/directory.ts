/** The directory: organisations and people of this installation. */
export const frDirectory = {
  title: 'Répertoire',
  organisations: 'Organisations',
  people: 'Personnes',
  aside_one: '{{count}} fiche, commune à toutes les missions',
  aside_other: '{{count}} fiches, communes à toutes les missions',
  search: 'Chercher dans le répertoire',
  missing: 'Ce qui manque',
  import: 'Importer',
  importList: 'Importer une liste…',
  add: { organisations: 'Ajouter une organisation', people: 'Ajouter une personne' },
  empty: {
    organisationsTitle: 'Les organisations que vous connaissez paraîtront ici.',
    organisationsBody:
      'Membres, hôtes, partenaires : gardés une fois sur cet ordinateur, pour toutes les missions. Écrivez-les, ou collez-les d’Excel : une colonne de noms suffit.',
    peopleTitle: 'Les personnes que vous connaissez paraîtront ici.',
    peopleBody:
      'Gardées une fois sur cet ordinateur, pour toutes les missions. Écrivez-les, ou collez-les d’Excel dans l’ordre des colonnes.',
    noMatch: 'Rien ne correspond à cette recherche.',
  },
  notOpened: {
    title: 'Le répertoire n’a pas pu être ouvert. Vos missions ne sont pas touchées.',
    restore: 'Reprendre ce qui reste',
    restoreNote: 'Le fichier abîmé sera mis de côté, jamais effacé.',
  },
  notSaved:
    'Le répertoire n’est pas encore enregistré. Vos modifications restent dans cette fenêtre et dans le journal local.',
};
