/** What companies are asked after a mission, and what they answered. */
export const frSurvey = {
  title: 'Sondage des entreprises',
  /** Between the name of the organisation and the other language's. */
  fileName: 'sondage',
  sheet: { answers: 'Vos réponses', lists: 'Listes', howTo: 'Mode d’emploi' },
  column: {
    identifier: 'Identifiant Passerelle',
    organisation: 'Organisation',
    organising: 'Organisation de la mission (1 à 5)',
    meetings: 'Rencontres (1 à 5)',
    support: 'Soutien sur place (1 à 5)',
    benefits: 'Avantages offerts (1 à 5)',
    usefulContacts: 'Nombre de contacts utiles',
    expectedBusiness: 'Affaires espérées (montant et devise)',
    toImprove: 'À améliorer',
    comment: 'Autres commentaires',
  },
  mark: {
    one: '1 – Pas du tout satisfait',
    two: '2 – Peu satisfait',
    three: '3 – Assez satisfait',
    four: '4 – Satisfait',
    five: '5 – Très satisfait',
  },
  hint: {
    mark: 'De 1, pas du tout satisfait, à 5, très satisfait. Laissez vide ce qui ne vous concerne pas.',
    usefulContacts: 'Un nombre : 4.',
    expectedBusiness: 'Le montant et la devise, pour les 12 prochains mois : 250 000 CAD.',
    text: 'Dans la langue de votre choix.',
  },
  howTo: {
    identifier:
      'Gardez les deux premières colonnes telles quelles : c’est par elles que vos réponses retrouvent leur place.',
    empty:
      'Laissez vide ce qui ne vous concerne pas. Vous pouvez renvoyer le fichier plus tard : les réponses sont mises à jour.',
    privacy:
      'Vos réponses ne sont lues que par la coordination de la mission. Les partenaires ne voient que des moyennes, jamais avec moins de trois réponses.',
    back: 'Enregistrez le fichier et retournez-le par courriel.',
  },
  message: {
    subject: 'Objet : {{mission}} : que vous a-t-elle apporté ?',
    greeting: 'Bonjour,',
    opening:
      'Merci d’avoir pris part à « {{mission}} » ({{dates}}). Dites-nous en cinq minutes ce que la mission vous a apporté et ce que nous pouvons améliorer.',
    sheet: 'Le tableur ci-joint, {{file}}, a une ligne à remplir. Vos réponses ne sont lues que par la coordination.',
    thanks: 'Merci de nous le retourner par courriel.',
  },
  answered: 'Réponses : {{answered}} sur {{asked}}',
  ask: {
    open: 'Sonder les entreprises',
    how: 'Envoyez à chaque entreprise ce message avec son tableur. Importez ensuite les fichiers qui reviennent.',
    whom: 'À qui',
    message: 'Message',
    hasAnswered: 'A répondu',
    copy: 'Copier le message',
    saveOne: 'Enregistrer ce tableur',
    saveAll_one: 'Enregistrer le tableur',
    saveAll_other: 'Enregistrer les {{count}} tableurs',
    written_one: '{{count}} fichier écrit dans {{folder}}',
    written_other: '{{count}} fichiers écrits dans {{folder}}',
    nobody: 'Personne à sonder : aucune organisation n’a de délégué.',
  },
  take: {
    open: 'Importer des réponses',
    drop: 'Déposez ici un tableur de sondage rempli',
    hint: 'Un fichier Excel ou CSV. Rien n’est modifié avant que vous l’importiez.',
    choose: 'Choisir un fichier',
    otherFile: 'Choisir un autre fichier',
    found_one: '{{file}} : {{count}} entreprise a répondu',
    found_other: '{{file}} : {{count}} entreprises ont répondu',
    none: '{{file}} : aucune réponse à importer',
    known: 'Une entreprise qui avait déjà répondu voit sa réponse mise à jour, jamais doublée.',
    problems_one: '{{count}} case ou ligne à voir',
    problems_other: '{{count}} cases ou lignes à voir',
    unread_one:
      'Ce qu’elle contient n’est pas importé. Redonnez-lui le titre qu’elle avait dans le tableur envoyé pour la garder.',
    unread_other:
      'Ce qu’elles contiennent n’est pas importé. Redonnez-leur les titres qu’elles avaient dans le tableur envoyé pour les garder.',
    act_one: 'Importer {{count}} réponse',
    act_other: 'Importer {{count}} réponses',
  },
  problem: {
    'not-a-survey':
      '{{file}} n’est pas un tableur de sondage : aucune colonne n’y porte le nom d’une question. Choisissez celui que l’entreprise a rempli.',
    'unknown-organisation':
      'Ligne {{row}}, {{column}} : « {{value}} » n’est pas une organisation de la mission. La ligne est laissée de côté.',
    'by-name':
      'Ligne {{row}} : {{value}} est reconnue par son nom seulement. Ce fichier vient peut-être d’une autre mission : vérifiez ce qu’il dit avant de l’importer.',
    twice: 'Ligne {{row}} : {{value}} a déjà répondu plus haut dans ce fichier. C’est cette ligne-ci qui compte.',
    'not-a-mark': 'Ligne {{row}}, {{column}} : « {{value}} » n’est pas une note de 1 à 5. La case est laissée de côté.',
    'not-a-number':
      'Ligne {{row}}, {{column}} : « {{value}} » n’est pas un nombre entier de 0 à 10 000. La case est laissée de côté.',
    'not-an-amount':
      'Ligne {{row}}, {{column}} : « {{value}} » n’est pas un montant de 0 à 999 999 999,99, comme 250 000 CAD. La case est laissée de côté.',
  },
  grid: {
    empty: 'Personne à sonder pour l’instant',
    noMatch: 'Aucune entreprise ne correspond à ce que vous cherchez',
    close: 'Fermer la fiche',
    delete: 'Supprimer cette réponse',
    nothing: 'Sans réponse',
    noAnswer: 'Cette entreprise n’a pas encore répondu.',
  },
};
