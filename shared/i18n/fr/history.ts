/** The history of a mission. */
export const frHistory = {
  title: 'Historique',
  subtitle: 'Chaque modification, de la plus récente à la plus ancienne',
  empty: 'Les modifications de cette mission paraîtront ici.',
  emptyHint: 'Chacune dit qui a changé quoi et quand, et peut être annulée.',
  by: 'par {{author}}',
  byYou: 'sur cet ordinateur',
  undone: 'Annulée',
  edits_one: '{{count}} modification',
  edits_other: '{{count}} modifications',
  undoLast: 'Annuler la dernière',
  redoLast: 'Rétablir',
  time: 'Heure',
  change: 'Modification',
  author: 'Auteur',
};
