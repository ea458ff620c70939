/** What is shown of a mission whose file cannot be opened. */
export const frRecovery = {
  title: 'Le fichier ne s’ouvre pas, mais la mission n’est pas perdue',
  lede: 'Voici ce que Passerelle a retrouvé. Le fichier d’origine n’a pas été touché et ne le sera pas.',
  reason: 'Ce qui est arrivé',
  found: 'Ce qui a été retrouvé',
  searched: 'Où Passerelle a cherché',
  place: {
    file: 'Le fichier lui-même',
    backup: 'La version précédente, gardée à côté du fichier',
    journal: 'Le journal de cet ordinateur',
    version: 'La dernière version conservée sur cet ordinateur',
  },
  state: { used: 'Repris', nothing: 'Rien d’utilisable', locked: 'Sous une autre phrase de passe', absent: 'Absent' },
  missing: 'Ce qui manque',
  missingIs: {
    nothing: 'Rien : le contenu est complet, seule la fin du fichier est abîmée.',
    'made-elsewhere':
      'Rien de ce qui a été fait sur cet ordinateur. Ce qu’une autre personne aurait enregistré depuis dans ce fichier n’y est pas.',
    'since-last-change': 'Ce qui a été fait après la dernière modification retrouvée.',
    everything: 'Toute la mission.',
  },
  open: 'Ouvrir ce qui a été retrouvé',
  openHint: 'La mission s’ouvre sans fichier : vous l’enregistrerez où vous voudrez.',
  copyOriginal: 'Copier le fichier d’origine ailleurs',
  copied: 'Le fichier d’origine a été copié : « {{file}} ».',
  leave: 'Revenir à l’accueil',
};
