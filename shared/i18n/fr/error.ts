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
    acceptances: 'le conflit accepté',
    agreements: 'l’entente',
    terms: 'le terme de l’entente',
    benefits: 'l’avantage',
    claims: 'la demande d’avantage',
    clauses: 'la clause',
    transfers: 'le temps de trajet',
    outcomes: 'le résultat',
    followUps: 'le suivi',
    surveyAnswers: 'la réponse au sondage',
    supportRequests: 'la demande de soutien',
    tasks: 'la tâche',
    entryRules: 'la règle d’entrée',
    entryStates: 'l’état d’une autorisation d’entrée',
    roomShares: 'la chambre partagée',
    announcements: 'l’annonce',
    guests: 'l’invité',
    budgetLines: 'la dépense',
  },
  'not-found':
    'Cette modification touche une fiche qui n’existe plus ({{id}}). Elle a peut-être été supprimée entre-temps. Rien n’a été changé.',
  'already-exists': 'Une autre fiche porte déjà l’identifiant {{id}}. Rien n’a été changé.',
  'invalid-field':
    'La valeur donnée ne convient pas (champ « {{field}} » pour $t(error:collection.{{collection}})). Corrigez-la et réessayez ; rien n’a été changé.',
  'text-too-long':
    'Un texte est trop long : il commence par « {{text}} » et dépasse {{limit}} caractères. Raccourcissez-le ; rien n’a été changé.',
  'too-many-pictures':
    'Il n’y a pas de place pour une image de plus : les photos et les logos occupent déjà les {{limit}} Mo qui leur sont réservés. Retirez-en qui ne servent plus, puis réessayez ; rien n’a été changé.',
  'still-in-use':
    'Non supprimé : d’autres fiches ou éléments en dépendent encore ({{uses}}). Modifiez-les ou supprimez-les d’abord.',
  'wall-time-in-gap':
    'Cette heure n’existe pas : {{wallTime}}. L’horloge avance à ce moment. Les heures valides les plus proches sont {{before}} et {{after}}. Rien n’a été changé.',
  'wall-time-twice':
    'Cette heure arrive deux fois : {{wallTime}}. L’horloge recule à ce moment. Précisez s’il s’agit de la première ou de la seconde. Rien n’a été changé.',
  'unknown-zone': 'Le fuseau horaire « {{zone}} » est inconnu. Choisissez-en un dans la liste ; rien n’a été changé.',
  'ends-before-it-starts':
    'La fin précède le début, en tenant compte des fuseaux horaires. Corrigez l’une des deux heures ; rien n’a été changé.',
  'not-scheduled': 'Cet élément n’a pas encore d’heure. Placez-le d’abord ; rien n’a été changé.',
  'too-many-days':
    'Cela dure plus de {{limit}} jours, le maximum que Passerelle planifie. Vérifiez l’année ; rien n’a été changé.',
  'last-day-before-first-day': 'Le dernier jour précède le premier. Corrigez l’un des deux ; rien n’a été changé.',
  'nothing-to-undo': 'Il n’y a rien à annuler.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'changed-since':
    'Quelqu’un a modifié la même chose depuis : « {{label}} » n’a pas été annulé, pour ne pas effacer son travail.',
  'read-only': 'Cette mission est ouverte en lecture seule. Enregistrez-la sous un autre nom pour la modifier.',
  file: {
    'file-missing':
      'Le fichier « {{file}} » est introuvable. Il a peut-être été déplacé, ou la clé USB est débranchée. Rebranchez-la ou choisissez un autre fichier ; rien n’a été changé.',
    'file-empty': 'Le fichier « {{file}} » est vide. Cherchez-en une autre copie ; celle-ci n’a pas été modifiée.',
    'file-is-folder': '« {{file}} » est un dossier. Choisissez un fichier.',
    'file-unreadable':
      'Le fichier « {{file}} » ne peut pas être lu ({{detail}}). Vérifiez que vous y avez accès ; il n’a pas été modifié.',
    'file-not-text':
      'Le fichier « {{file}} » n’est pas du texte lisible. Exportez-le de nouveau, en UTF-8 si possible ; il n’a pas été modifié.',
    'file-damaged':
      'Le fichier « {{file}} » est endommagé. Il n’a pas été modifié. Essayez-en une autre copie : à côté d’une mission, le fichier « .bak » garde la version précédente.',
    'file-field-invalid':
      'Le fichier « {{file}} » contient une valeur qui ne convient pas, à cet endroit : {{detail}}. Corrigez-la ou essayez une autre copie ; le fichier n’a pas été modifié.',
    'file-entry-twice':
      'Le fichier « {{file}} » contient deux fois la même fiche ou le même champ : {{detail}}. Gardez-en un seul et réessayez ; rien n’a été changé.',
    'file-reference-missing':
      'Le fichier « {{file}} » renvoie à une fiche qui n’y est pas : {{detail}}. Corrigez-le ou essayez une autre copie ; rien n’a été changé.',
    'file-truncated':
      'Le fichier « {{file}} » est incomplet : sa fin manque. Il n’a pas été modifié. Copiez-le de nouveau ; à côté d’une mission, le fichier « .bak » garde la version précédente.',
    'file-too-large':
      'Le fichier « {{file}} » est beaucoup trop volumineux pour être du type attendu. Choisissez un autre fichier ; celui-ci n’a pas été ouvert.',
    'file-wrong-kind':
      'Le fichier « {{file}} » n’est pas du type attendu. Choisissez un autre fichier ; celui-ci n’a pas été ouvert.',
    'file-old-workbook':
      '« {{file}} » est un ancien classeur Excel (.xls), ou un classeur protégé par un mot de passe. Ouvrez-le dans Excel, enregistrez-le sans mot de passe comme classeur .xlsx, puis choisissez celui-là ; rien n’a été importé.',
    'file-newer-version':
      'Le fichier « {{file}} » vient d’une version plus récente de Passerelle ({{detail}}). Mettez l’application à jour ; le fichier n’a pas été modifié.',
    'file-protection-unknown':
      'Le fichier « {{file}} » est protégé d’une façon que cette version de Passerelle ne connaît pas ou n’accepte pas. Mettez l’application à jour ou essayez une autre copie ; il n’a été ni ouvert ni modifié.',
    'file-locked': 'Le fichier « {{file}} » est protégé par une phrase de passe. Il n’a été ni ouvert ni modifié.',
    'passphrase-wrong':
      'Ce n’est pas la phrase de passe de « {{file}} ». Vérifiez les majuscules, les espaces et la langue du clavier, puis réessayez ; rien n’a été changé.',
    'journal-locked':
      'Cet ordinateur garde des modifications de « {{file}} » qui ne sont pas encore dans le fichier, sous une phrase de passe précédente. Tapez aussi celle-là pour les retrouver ; rien n’a été changé.',
    'file-other-passphrase':
      'Quelqu’un a remplacé « {{file}} » par une copie protégée par une autre phrase de passe. Elle n’a pas été écrasée et vos modifications sont gardées sur cet ordinateur. Fermez la mission et rouvrez-la avec cette phrase de passe pour tout réunir, ou enregistrez-la sous un autre nom.',
    'file-open-elsewhere':
      'Le fichier « {{file}} » est déjà ouvert dans une autre fenêtre. Choisissez un autre nom ; rien n’a été écrasé.',
    'file-changed-on-disk':
      'Le fichier « {{file}} » a été remplacé par autre chose depuis son ouverture. Il n’a pas été écrasé : enregistrez la mission sous un autre nom.',
    'file-gone':
      'Le fichier « {{file}} » n’est plus dans son dossier : il a été déplacé ou supprimé. Vos modifications sont gardées sur cet ordinateur. Réessayez pour le remettre à sa place, enregistrez ailleurs, ou ouvrez-le là où il est : elles y seront.',
    'file-not-writable':
      'Le fichier « {{file}} » est maintenant protégé contre l’écriture. Il n’a pas été touché et vos modifications sont gardées sur cet ordinateur. Retirez la protection puis réessayez, ou enregistrez ailleurs.',
    'journal-not-written':
      'Le journal de cet ordinateur, qui garde chaque modification à part, ne peut pas être écrit ({{detail}}). Rien n’est perdu dans cette fenêtre : libérez de l’espace sur cet ordinateur, puis réessayez.',
    'storage-stopped':
      'La partie de Passerelle qui lit et écrit les fichiers s’est arrêtée et n’a pas pu reprendre. Le fichier et le journal de cet ordinateur sont intacts. Si la mission est ouverte, enregistrez-la ailleurs : le travail y continue.',
    'version-not-kept':
      'Cette version n’a pas pu être gardée parmi les versions antérieures ({{detail}}). Libérez de l’espace sur cet ordinateur.',
    'state-missing':
      'Cet état de la mission n’est plus dans l’historique. Choisissez-en un autre ; rien n’a été changé.',
    'mission-not-closed':
      'Seule une mission terminée peut être réduite. Dans « Modifier la mission », mettez-la d’abord à « Terminée » ; rien n’a été effacé.',
    'trace-not-erased':
      'Un fichier qui garde des renseignements personnels n’a pas pu être effacé : « {{file}} » ({{detail}}). La mission est entière et peut encore être réduite : fermez ce qui tient ce fichier, puis réessayez.',
    'trace-not-protected':
      'Un fichier qui garde une partie de la mission en clair n’a pas pu être protégé ou effacé : « {{file}} » ({{detail}}). Fermez ce qui tient ce fichier, puis réessayez ; la mission est entière.',
    'mission-open-elsewhere':
      'Une copie de cette mission, « {{file}} », est ouverte dans une autre fenêtre. Fermez-la, puis réessayez ; rien n’a été changé.',
    'folder-missing':
      'Le dossier de « {{file}} » est introuvable. Rebranchez la clé USB ou enregistrez ailleurs ; vos modifications sont gardées sur cet ordinateur.',
    'folder-is-file':
      'L’endroit choisi pour « {{file}} » est un fichier, pas un dossier. Choisissez un dossier ; rien n’a été écrit.',
    'folder-not-writable':
      'Passerelle n’a pas le droit d’écrire « {{file}} » à cet endroit ({{detail}}). Enregistrez ailleurs ; vos modifications sont gardées.',
    'disk-full':
      'Il n’y a plus assez de place pour enregistrer « {{file}} ». Libérez de l’espace ou enregistrez ailleurs ; la version précédente du fichier est intacte.',
    'write-failed':
      '« {{file}} » n’a pas pu être écrit ({{detail}}). Enregistrez ailleurs ; la version précédente du fichier est intacte.',
    'file-too-demanding':
      'La lecture de « {{file}} » a été arrêtée : elle demandait trop de temps ou de mémoire. Rien n’a été importé. Divisez le fichier, ou exportez-le de nouveau.',
    'mission-too-demanding':
      'La lecture de « {{file}} » a été arrêtée : elle demandait beaucoup plus de temps qu’une vraie mission. Le fichier n’a pas été modifié et rien n’est perdu. Demandez-en une autre copie à la personne qui vous l’a remis.',
    'mission-too-large':
      '« {{file}} » n’a pas été enregistré : avec son historique, où restent aussi les photos et les logos remplacés, il dépasserait ce qu’un fichier peut contenir. La version précédente du fichier est intacte, et vos modifications sont gardées sur cet ordinateur. « Copier une mission », sur la page d’accueil, en commence une autre sans cet historique.',
    'too-many-rows': 'Le fichier « {{file}} » compte trop de lignes. Divisez-le ; rien n’a été importé.',
    'too-many-columns':
      'Le fichier « {{file}} » compte trop de colonnes. Supprimez celles qui ne servent pas et réessayez ; rien n’a été importé.',
    'cell-too-long':
      'Dans « {{file}} », la ligne {{detail}} contient un texte plus long que ce qu’Excel permet. Vérifiez qu’il n’y manque pas un guillemet ; rien n’a été importé.',
    'no-header-row':
      'Aucune ligne de titres n’a été reconnue dans « {{file}} ». Ajoutez-la en haut du tableau (prénom, nom, entreprise…) ; rien n’a été importé.',
    cancelled: 'L’opération a été interrompue. Rien n’a été modifié.',
    'print-failed':
      'L’impression a échoué ({{detail}}). Vérifiez l’imprimante, puis réessayez ; la mission est intacte.',
    'no-printer':
      'Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le document en PDF, ou ajoutez une imprimante et réessayez.',
    'calendar-disagrees':
      'Le calendrier « {{file}} », relu après sa préparation, ne dit pas la même chose que la mission ({{detail}}). Il n’a pas été écrit.',
    'item-time-invalid':
      'Les heures de « {{detail}} » n’existent pas, ou la fin vient avant le début. Corrigez-les dans l’itinéraire, puis exportez de nouveau ; aucun fichier n’a été écrit.',
    'recipient-unknown':
      'Personne, et rien de daté dans cette mission, ne s’appelle « {{file}} » après --for. Aucun fichier n’a été écrit. On peut nommer `public`, `coordinators`, `host:ID`, `organisation:ID`, `venue:ID` et les identifiants des personnes et des groupes.',
    'agreement-not-there':
      'La mission « {{file}} » n’a pas l’entente « {{detail}} ». Choisissez-en une autre, ou donnez le même titre à l’entente des deux missions ; rien n’a été changé.',
    'nothing-to-export':
      'Il n’y a rien à exporter pour ce choix. Choisissez autre chose ; aucun fichier n’a été écrit.',
    'nothing-public':
      'Aucun événement n’est public, confirmé et placé à une heure. Dans l’itinéraire, ouvrez un événement et réglez « Visible par » à « Tout le monde » ; aucun fichier n’a été écrit.',
  },
};
