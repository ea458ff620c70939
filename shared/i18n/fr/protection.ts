/** Protecting a mission with a passphrase, and typing it. */
export const frProtection = {
  title: { set: 'Protéger la mission par une phrase de passe', present: 'Phrase de passe de la mission' },
  choice: { label: 'Que voulez-vous faire ?', change: 'La changer', remove: 'La retirer' },
  forgotten: 'Une phrase de passe oubliée ne se retrouve pas',
  forgottenDetail:
    'Personne ne peut la retrouver ni la remplacer : ni Passerelle, ni votre service informatique. Sans elle, la mission est perdue, avec ses copies de secours et ses versions antérieures. Notez-la et rangez-la ailleurs que sur cet ordinateur.',
  covered: 'Ce qui devient illisible sans elle',
  coveredFile: 'Le fichier de la mission et sa copie de secours « .bak »',
  coveredComputer:
    'Ce que cet ordinateur en garde : journal, versions antérieures, copies jamais enregistrées sous un nom',
  notCovered: 'Ce qui reste lisible',
  notCoveredCopies: 'Les copies faites avant : clé USB, courriel, disque partagé, sauvegarde. Supprimez-les vous-même.',
  notCoveredExports: 'Ce que vous tirez de la mission : cahiers, calendriers, copies remises.',
  notCoveredName: 'Le nom du fichier et son dossier.',
  changed:
    'L’ancienne n’ouvrira plus ni le fichier ni ce que cet ordinateur en garde. Elle ouvre encore les copies faites avant, qui sont ailleurs.',
  removed:
    'Le fichier et tout ce que cet ordinateur en garde redeviendront lisibles par quiconque y a accès. Les copies faites ailleurs restent protégées.',
  current: 'Phrase de passe actuelle',
  next: 'Nouvelle phrase de passe',
  again: 'La même, encore une fois',
  shown: 'Montrer ce que je tape',
  understood: 'J’ai compris : sans cette phrase de passe, personne ne pourra ouvrir la mission.',
  advice: 'Quatre ou cinq mots sans rapport entre eux protègent mieux qu’un mot compliqué.',
  strength: {
    'too-short': 'Trop courte : il faut au moins {{count}} caractères.',
    weak: 'Faible : quelqu’un de patient la trouverait. Ajoutez un mot ou deux.',
    fair: 'Correcte. Un mot de plus la rendrait bien meilleure.',
    good: 'Bonne longueur.',
  },
  missing: {
    current: 'Tapez d’abord la phrase de passe actuelle',
    short: 'Choisissez une phrase de passe plus longue',
    different: 'Les deux phrases de passe ne sont pas pareilles',
    understood: 'Cochez d’abord que vous avez compris',
  },
  set: 'Protéger la mission',
  change: 'Changer la phrase de passe',
  remove: 'Retirer la protection',
  working: 'Un instant…',
  done: {
    set: 'La mission est protégée',
    change: 'La phrase de passe est changée',
    remove: 'La protection est retirée',
  },
  doneDetail: {
    set: 'La phrase de passe sera demandée à chaque ouverture. Notez-la maintenant, si ce n’est pas fait.',
    change: 'La nouvelle sera demandée à la prochaine ouverture. Notez-la maintenant, si ce n’est pas fait.',
    remove: 'La mission s’ouvre de nouveau sans phrase de passe.',
  },
  unlock: {
    title: 'Mission protégée',
    file: '« {{file}} » est protégé par une phrase de passe.',
    draft: 'Cette mission sans fichier est protégée par une phrase de passe.',
    journal:
      'Cet ordinateur garde des modifications de « {{file}} » qui ne sont pas encore dans le fichier. Elles sont sous la phrase de passe d’avant : tapez-la aussi pour les retrouver.',
    journalElse: 'Si elle est oubliée, copiez le fichier dans un autre dossier : il s’y ouvrira sans elles.',
    passphrase: 'Phrase de passe',
    earlier: 'Phrase de passe d’avant',
    open: 'Ouvrir',
    opening: 'Ouverture…',
  },
};
