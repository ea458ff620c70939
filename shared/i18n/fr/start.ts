/** The start page. */
export const frStart = {
  recent: {
    title: 'Missions récentes',
    openFile: 'Ouvrir un fichier',
    empty: 'Vos missions apparaîtront ici. Rien ne quitte cet ordinateur.',
    emptyHint: 'Commencez par l’exemple, ou créez votre première mission à droite.',
    privacy: 'Vos missions restent sur cet ordinateur. Passerelle fonctionne sans réseau et n’envoie rien.',
    dates: '{{range}} · {{organisations}}, {{delegates}}',
    inDays_one: 'Demain',
    inDays_other: 'Dans {{count}} jours',
    today: 'Commence aujourd’hui',
    opened: 'Ouverte le {{day}}',
    openedToday: 'Ouverte aujourd’hui, {{time}}',
    missing: 'Fichier introuvable',
    missingHint: 'Branchez la clé USB ou rétablissez l’accès au dossier, puis réessayez.',
    forget: 'Retirer « {{title}} » de la liste',
    open: 'Ouvrir « {{title}} »',
  },
  create: {
    title: 'Nouvelle mission',
    'bio-2026-san-diego': { title: 'BIO 2026', place: 'San Diego', detail: '22–25 juin 2026' },
    'bio-2027-philadelphia': { title: 'BIO 2027', place: 'Philadelphie', detail: 'Dates à confirmer' },
    'visit-boston': {
      title: 'Visite à Boston et Cambridge',
      place: '3 jours',
      detail: 'Sites, rencontres, activités conjointes',
    },
    'visit-quebec': { title: 'Visite au Québec', place: '3 jours', detail: 'Accueil d’une délégation partenaire' },
    copy: { title: 'Copier une mission', place: 'Dates décalées', detail: 'Lieux, groupes et programme repris' },
    blank: { title: 'Mission vierge', place: 'Vos dates', detail: 'Vos lieux, vos fuseaux' },
  },
  firstDay: {
    title: 'Quand commence la mission ?',
    copyTitle: 'Copier une mission',
    copyExplanation:
      'Choisissez le premier jour, puis le fichier à copier. Les lieux, les groupes, les organisations et le programme sont repris ; les heures restent les mêmes à l’horloge de chaque lieu. L’original n’est pas touché.',
    label: 'Premier jour, voyage compris',
    create: 'Créer la mission',
    chooseFile: 'Choisir la mission à copier',
  },
  sample: {
    title: 'Explorer la mission d’exemple',
    body: 'BIO 2026 à San Diego, prête à manipuler : des délégués inventés, six jours, deux fuseaux et quelques conflits à résoudre. Rien de ce que vous y faites ne touche à vos missions.',
    open: 'Explorer l’exemple',
    other: 'Exemple : Boston 2026',
    curve: 'De Montréal à San Diego, l’horloge recule de trois heures.',
    jump: '−3 h',
  },
  dropHere: 'Déposez un fichier .mission pour l’ouvrir',
  dropOther:
    '« {{file}} » n’est pas un fichier .mission. Ouvrez d’abord une mission, puis importez-y vos tableurs et agendas.',
};
