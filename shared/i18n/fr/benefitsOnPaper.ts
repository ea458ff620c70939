/** What associations have agreed on, in the delegation brief. */
export const frBenefitsOnPaper = {
  title: 'Ententes et avantages',
  heading: 'Vos avantages, et comment les utiliser',
  grantedBy: 'Accordé par',
  benefit: 'Avantage',
  how: 'Comment',
  who: 'Pour qui, dans cette mission',
  membersOf: 'aux membres de {{name}}',
  term: 'du {{from}} au {{to}}',
  until: 'jusqu’au {{day}}',
  inForce: 'En vigueur tous les jours de la mission.',
  open: 'À confirmer avant le départ : rien d’inscrit pour une partie au moins des jours de la mission.',
  notNow: 'Pas en vigueur pendant la mission',
  nobody: 'Aucune organisation de la délégation n’en est membre',
  members_one: '{{count}} organisation de la délégation, membre',
  members_other: '{{count}} organisations de la délégation, membres',
  part: 'une partie des jours seulement',
};
