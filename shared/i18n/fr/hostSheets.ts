/** What the sheets say that are handed to hosts. */
export const frHostSheets = {
  access: {
    title: 'Liste des visiteurs',
    due: 'demandée d’ici le {{day}}',
    call: '{{name}}, coordination, {{phone}}',
    number: 'N°',
    familyName: 'Nom',
    givenName: 'Prénom',
    organisation: 'Organisation',
    role: 'Rôle',
    member: 'Membre',
    nobody: 'Personne n’est encore inscrit à cette visite.',
  },
  supportSheet: {
    title: 'Soutien demandé',
    count_one: '{{count}} demande',
    count_other: '{{count}} demandes',
    who: 'Responsables',
    cost: 'Coût',
    theirs: 'Chez l’hôte : {{who}}',
    ours: 'Délégation : {{who}}',
    paidBy: 'payé par {{name}}',
    benefit: 'avantage : {{title}}',
    total: 'Total : {{amount}}, payeur à préciser',
    totalBy: 'Total payé par {{name}} : {{amount}}',
  },
};
