/** What a border asks for besides the travel document: the checklist, what is known, and what conflicts say of it. */
export const frEntries = {
  title: 'Entrées',
  part: { label: 'Montrer', checklist: 'Liste de contrôle', rules: 'Ce qu’il faut' },
  notAdvice:
    'Liste tenue par la coordination, qui ne remplace ni un avis juridique ni les sites officiels. Aucun numéro de document ici : le pays et l’expiration suffisent. Les liens sont du texte à recopier.',
  need: { authorisation: 'Autorisation ou visa', nothing: 'Rien de plus' },
  field: {
    document: 'Document de voyage',
    country: 'Pays d’arrivée',
    need: 'Exigé',
    textFr: 'Ce qu’il faut (FR)',
    textEn: 'Ce qu’il faut (EN)',
    link: 'Source (lien)',
    leadDays: 'Jours avant le passage',
    notes: 'Notes',
    person: 'Personne',
    status: 'Autorisation',
    grantedOn: 'Accordée le',
    expiry: 'Valide jusqu’au',
    what: 'Ce qu’il faut',
    crossing: 'Passage',
    by: 'À avoir d’ici',
    documentExpiry: 'Expire le',
  },
  status: { unknown: 'Non précisée' },
  crossing: '{{day}} · {{title}}',
  validUntil: '{{status}}, valide jusqu’au {{day}}',
  noDocument: 'Pays non précisé',
  noRule: 'Rien de noté pour ce passage',
  noSuchRow: 'Ligne {{row}} : la liste de contrôle n’a pas de ligne à cet endroit, elle découle des trajets',
  add: 'Ajouter une règle d’entrée',
  invalidCountry: 'Ce pays ne se lit pas. Exemple : France',
  invalidDays: 'Un nombre de jours, de 0 à 730.',
  invalidDay: 'Une date, par exemple 2027-03-31.',
  documentNumber:
    'Cela ressemble à un numéro de document : Passerelle n’en garde aucun. Décrivez ce qu’il faut, sans numéro.',
  sameTwice: 'Il y a déjà une règle pour ces deux pays.',
  rowNeeds:
    'Ligne {{row}} : il faut un document de voyage et un pays d’arrivée, et aucune autre règle pour ces deux pays',
  empty: {
    checklist: 'Personne ne passe de frontière pour l’instant.',
    checklistBody:
      'Dès qu’un trajet passe d’un pays à un autre, chaque délégué paraît ici avec ce qu’il lui faut pour entrer.',
    rules: 'Aucune règle d’entrée pour l’instant.',
    rulesBody:
      'Notez, pour les titulaires d’un document d’un pays, ce qu’il leur faut pour entrer dans un autre : la liste de contrôle en découle.',
    noMatch: 'Aucune ligne ne correspond à ces filtres.',
    clear: 'Effacer les filtres',
  },
};
