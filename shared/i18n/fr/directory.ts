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
  filters: {
    title: 'Filtres gardés',
    current: 'Filtre gardé : {{name}}',
    everything: 'Tout montrer',
    without: {
      organisations: { fr: 'Sans profil en français', en: 'Sans profil en anglais' },
      people: { fr: 'Sans fonction en français', en: 'Sans fonction en anglais' },
    },
    save: 'Garder ce filtre…',
    nothing: 'Cherchez d’abord un texte, ou filtrez une colonne.',
    remove: 'Oublier « {{name}} »',
    saveTitle: 'Garder ce filtre',
    keep: 'Garder',
    name: 'Nom',
    nameHint: 'Un filtre du même nom est remplacé.',
    nameNeeded: 'Donnez-lui un nom.',
  },
  duplicates: {
    open: 'Doublons',
    title: 'Doublons possibles',
    aside_one: '{{count}} paire',
    aside_other: '{{count}} paires',
    looking: 'Recherche des doublons…',
    close: 'Retour au tableau',
    list: 'Paires de fiches qui se ressemblent',
    pair: '{{one}} et {{other}}',
    reason: {
      email: 'Le même courriel.',
      name: 'Le même nom, à la casse, aux accents et à la forme juridique près.',
      site: 'Le même site web.',
      alike: 'Presque le même nom, et rien n’indique une autre ville.',
    },
    choose: 'Choisissez la valeur à garder',
    first: 'Première fiche',
    second: 'Deuxième fiche',
    same: 'Tout le reste est identique.',
    together: 'Les mots-clés et les adhésions des deux fiches sont réunis, et leurs personnes aussi.',
    empty: 'vide',
    merge: 'Fusionner',
    distinct: { organisations: 'Ce sont deux organisations', people: 'Ce sont deux personnes' },
    none: 'Aucun doublon.',
    noneBody: 'Aucune fiche ne partage son nom, son site web ou son courriel avec une autre.',
    asideCount_one: '{{count}} paire a été mise de côté.',
    asideCount_other: '{{count}} paires ont été mises de côté.',
    again: 'Les montrer de nouveau',
  },
  cards: {
    open: 'Cartes vCard',
    title: 'Cartes pour un carnet d’adresses',
    what_one:
      '{{count}} carte dans un fichier VCF, que le téléphone et la messagerie ajoutent à leur carnet d’adresses.',
    what_other:
      '{{count}} cartes dans un fichier VCF, que le téléphone et la messagerie ajoutent à leur carnet d’adresses.',
    for: 'Pour qui',
    audience: { delegation: 'La délégation et ses hôtes', coordinators: 'Vous et les autres coordonnateurs' },
    note: {
      delegation: 'Ce que dirait une carte professionnelle, sans cellulaire.',
      coordinators: 'Avec les cellulaires. Jamais de notes, de régimes, de documents ni de contacts d’urgence.',
    },
    save: 'Enregistrer les cartes',
    working: 'Préparation des cartes…',
    written: '« {{file}} » est dans {{folder}}.',
  },
  picture: {
    logo: 'Logo',
    photo: 'Photo',
    logoOf: 'Logo de {{name}}',
    photoOf: 'Photo de {{name}}',
    logoNote: 'PNG, JPEG ou WebP. Réduit à 480 × 160 pixels ; sur la couverture du cahier, pour les deux associations.',
    photoNote:
      'PNG, JPEG ou WebP. Réduite à 240 × 300 pixels, sans le lieu ni l’appareil ; dans le cahier de la délégation, jamais en public.',
    choose: 'Choisir une image',
    replace: 'Choisir une autre image',
    remove: { logo: 'Retirer le logo', photo: 'Retirer la photo' },
    problem: {
      'not-a-picture':
        '« {{file}} » n’est pas une image PNG, JPEG ou WebP. Enregistrez-la sous l’un de ces formats, puis choisissez-la de nouveau. Rien n’a changé.',
      broken: '« {{file}} » est abîmé et ne s’ouvre pas. Choisissez un autre fichier. Rien n’a changé.',
      'too-large':
        '« {{file}} » dépasse 40 Mo. Enregistrez l’image en plus petit, puis choisissez-la de nouveau. Rien n’a changé.',
      'too-many-pixels':
        '« {{file}} » a {{width}} × {{height}} pixels, plus que ce qui s’ouvre sans risque. Réduisez l’image, puis choisissez-la de nouveau. Rien n’a changé.',
    },
  },
  notOpened: {
    title: 'Le répertoire n’a pas pu être ouvert. Vos missions ne sont pas touchées.',
    restore: 'Reprendre ce qui reste',
    restoreNote: 'Le fichier abîmé sera mis de côté, jamais effacé.',
  },
  notSaved:
    'Le répertoire n’est pas encore enregistré. Vos modifications restent dans cette fenêtre et dans le journal local.',
};
