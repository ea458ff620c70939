import { frHolidays } from './holidays';
import { frBorderConflicts } from './borderConflicts';
import { frRoomConflicts } from './roomConflicts';

/** Conflicts: what each rule is called, and what a finding says. */
export const frConflicts = {
  rule: {
    'person-double-booked': 'Personne attendue à deux endroits',
    'contact-double-booked': 'Hôte attendu à deux endroits',
    'driver-double-booked': 'Chauffeur attendu à deux endroits',
    'room-double-booked': 'Salle ou table réservée deux fois',
    'ends-before-it-starts': 'Fin avant le début',
    'wall-time-does-not-exist': 'Heure qui n’existe pas',
    'zone-rules-changed': 'Règles horaires modifiées',
    'outside-mission-days': 'Hors des jours de la mission',
    'over-capacity': 'Trop de monde pour la salle',
    'venue-closed': 'Lieu fermé',
    'public-holiday': 'Jour férié',
    'transfer-too-short': 'Trop peu de temps pour le trajet',
    'late-for-departure': 'Trop peu de temps avant le départ',
    'early-after-arrival': 'Trop peu de temps après l’arrivée',
    'connection-too-short': 'Correspondance trop courte',
    'journey-does-not-chain': 'Trajet interrompu',
    'night-without-lodging': 'Nuit sans hébergement',
    'two-lodgings': 'Deux hébergements la même nuit',
    'nobody-takes-part': 'Personne n’y participe',
    'head-missing': 'Chef de délégation absent',
    'no-common-language': 'Aucune langue commune',
    'host-not-confirmed': 'Hôte pas encore confirmé',
    ...frRoomConflicts.rule,
    'duplicate-item': 'Entré deux fois',
    'place-or-host-gone': 'Lieu ou hôte supprimé',
    'travel-document-expires': 'Document de voyage expiré',
    'entry-authorisation': 'Autorisation d’entrée',
    'day-too-long': 'Journée trop longue',
    'no-meal-pause': 'Aucune pause pour manger',
    'no-rest-after-night-leg': 'Aucun repos après une nuit en route',
    'body-clock': 'Matin ou soir à contretemps',
  },
  sentence: {
    'person-double-booked': {
      title_one: '{{name}} doit être à deux endroits à la fois',
      title_other: '{{count}} personnes doivent être à deux endroits à la fois',
      reason: '« {{first}} » et « {{second}} » se chevauchent pendant {{minutes}} min ({{at}}).',
    },
    'room-double-booked': {
      title: 'Réservé deux fois : {{place}}',
      reason: '« {{first}} » et « {{second}} » s’y tiennent en même temps pendant {{minutes}} min ({{at}}).',
    },
    'ends-before-it-starts': {
      title: '« {{title}} » finit avant de commencer',
      reason: 'Début : {{start}}. Fin : {{end}}. Les fuseaux horaires sont pris en compte.',
    },
    'wall-time-does-not-exist': {
      title: '« {{title}} » tombe à une heure qui n’existe pas',
      reason:
        'L’horloge saute cette heure : {{wallTime}}. Les heures valides les plus proches : {{before}}, ou {{after}}.',
    },
    'wall-time-twice': {
      title: '« {{title}} » tombe à une heure qui arrive deux fois',
      reason: 'L’horloge recule : {{wallTime}} arrive deux fois ce jour-là. Précisez la première ou la seconde.',
    },
    'unknown-zone': {
      title: '« {{title}} » a un fuseau horaire inconnu',
      reason:
        'Les règles horaires de cette version de Passerelle ne connaissent pas « {{zone}} ». L’heure est lue en temps universel en attendant.',
    },
    'zone-rules-changed-earlier': {
      title: 'L’heure de « {{title}} » s’est déplacée pour le reste du monde',
      reason:
        'Prévu : {{at}}. Les règles horaires de l’endroit ont changé entre les versions {{planned}} et {{now}} : la même heure locale y tombe maintenant {{minutes}} min plus tôt. Vérifiez les vols, puis renvoyez les calendriers.',
    },
    'zone-rules-changed-later': {
      title: 'L’heure de « {{title}} » s’est déplacée pour le reste du monde',
      reason:
        'Prévu : {{at}}. Les règles horaires de l’endroit ont changé entre les versions {{planned}} et {{now}} : la même heure locale y tombe maintenant {{minutes}} min plus tard. Vérifiez les vols, puis renvoyez les calendriers.',
    },
    'outside-mission-days': {
      title: '« {{title}} » est hors des jours de la mission',
      reason: 'Prévu : {{at}}. La mission va du {{firstDay}} au {{lastDay}}.',
    },
    'contact-double-booked': {
      title: '{{name}} reçoit à deux endroits à la fois',
      reason: '« {{first}} » et « {{second}} » se chevauchent pendant {{minutes}} min ({{at}}).',
    },
    'driver-double-booked': {
      title: '{{name}} doit conduire à deux endroits à la fois',
      reason: '« {{first}} » et « {{second}} » se chevauchent pendant {{minutes}} min ({{at}}).',
    },
    'over-capacity': {
      title: 'Trop de monde pour {{place}}',
      reason: '« {{title}} » réunit {{count}} personnes, hôtes compris. Places : {{capacity}}.',
    },
    'venue-closed': {
      title: '{{place}} est fermé pendant « {{title}} »',
      reason: 'Prévu : {{at}}. Ce jour-là, l’endroit est ouvert de {{opens}} à {{closes}}, heure locale.',
    },
    'public-holiday': {
      title: 'Jour férié le {{day}} : {{place}}',
      reason_one:
        'Ce jour-là : {{holiday}}. « {{title}} » s’y tient ({{at}}). Demandez si l’endroit est ouvert, puis notez-le dans sa fiche.',
      reason_other:
        'Ce jour-là : {{holiday}}. {{count}} activités s’y tiennent, la première étant « {{title}} » ({{at}}). Demandez si l’endroit est ouvert, puis notez-le dans sa fiche.',
    },
    'transfer-too-short': {
      title_one: '{{name}} a {{minutes}} min pour se rendre à {{to}}',
      title_other: '{{count}} personnes ont {{minutes}} min pour se rendre à {{to}}',
      reason: '« {{first}} » se termine à {{from}}, puis « {{second}} » commence ailleurs. {{way}}',
    },
    'late-for-departure': {
      title_one: '{{name}} a {{minutes}} min avant de partir : « {{second}} »',
      title_other: '{{count}} personnes ont {{minutes}} min avant de partir : « {{second}} »',
      reason:
        'Départ : {{at}}. Après « {{first}} », il faut environ {{needed}} min pour le trajet, l’enregistrement, la sécurité et, au besoin, la frontière. {{way}}',
    },
    'early-after-arrival': {
      title_one: '{{name}} a {{minutes}} min entre l’arrivée et « {{second}} »',
      title_other: '{{count}} personnes ont {{minutes}} min entre l’arrivée et « {{second}} »',
      reason:
        'Arrivée de « {{first}} » : {{at}}. Il faut environ {{needed}} min pour sortir, passer la frontière au besoin, prendre les bagages et se rendre sur place. {{way}}',
    },
    'connection-too-short': {
      title_one: '{{name}} a {{minutes}} min de correspondance',
      title_other: '{{count}} personnes ont {{minutes}} min de correspondance',
      reason: 'De « {{first}} » à « {{second}} » (départ : {{at}}), prévoyez au moins {{needed}} min.',
    },
    'journey-does-not-chain': {
      title_one: '{{name}} arrive à {{from}} mais repart de {{to}}',
      title_other: '{{count}} personnes arrivent à {{from}} mais repartent de {{to}}',
      reason: 'Aucun trajet ne relie « {{first}} » à « {{second}} ».',
    },
    'night-without-lodging': {
      title_one: '{{name}} n’a pas de lit la nuit du {{night}}',
      title_other: '{{count}} personnes n’ont pas de lit la nuit du {{night}}',
      reason: 'Ni hébergement ni trajet de nuit entre le {{night}} et le {{morning}}.',
    },
    'two-lodgings': {
      title_one: '{{name}} a deux hébergements la même nuit',
      title_other: '{{count}} personnes ont deux hébergements la même nuit',
      reason: '« {{first}} » et « {{second}} » se chevauchent à partir de : {{at}}.',
    },
    'nobody-takes-part': {
      title: 'Personne ne participe à « {{title}} »',
      reason: 'Aucun délégué n’y est inscrit, ou tous se sont désistés : l’activité n’est dans l’agenda de personne.',
    },
    'head-missing': {
      title: 'Le chef de délégation ne participe pas à « {{title}} »',
      reason: 'Le protocole y demande {{name}}, qui ne figure pas parmi les participants.',
    },
    'no-head': {
      title: '« {{title}} » demande un chef de délégation',
      reason:
        'Le protocole y demande la présence du chef de délégation, mais personne n’a ce rôle. Donnez-le à quelqu’un dans la délégation.',
    },
    'no-common-language': {
      title_one: '{{name}} n’a aucune langue en commun avec les hôtes : « {{title}} »',
      title_other: '{{count}} personnes n’ont aucune langue en commun avec les hôtes : « {{title}} »',
      reason_one:
        'Hôtes : {{hosts}} ({{hostLanguages}}). {{name}} : {{languages}}. Aucun interprète de ces langues n’y participe.',
      reason_other:
        'Hôtes : {{hosts}} ({{hostLanguages}}). {{name}}, entre autres : {{languages}}. Aucun interprète de ces langues n’y participe.',
    },
    'host-not-confirmed': {
      title: '{{host}} n’a pas encore confirmé « {{title}} »',
      reason:
        'Prévu : {{at}}. L’activité est encore provisoire, à moins de {{days}} jours de sa date. Relancez l’hôte, puis confirmez ou annulez.',
    },
    ...frRoomConflicts.sentence,
    'agreement-not-in-force': {
      title: '« {{agreement}} » n’est pas en vigueur pendant la mission',
      reason:
        'Jours de la mission sans entente : {{days}}, entre le {{firstDay}} et le {{lastDay}}. Obtenez le renouvellement et inscrivez son terme dans « Ententes », ou acceptez en disant pourquoi.',
    },
    'agreement-not-in-force-joint': {
      title: '« {{agreement}} » n’est pas en vigueur pendant la mission',
      reason:
        'Jours de la mission sans entente : {{days}}, entre le {{firstDay}} et le {{lastDay}}. Activités conjointes ou reliées à ses clauses ces jours-là : {{count}}. Obtenez le renouvellement et inscrivez son terme dans « Ententes », ou acceptez en disant pourquoi.',
    },
    'duplicate-item': {
      title: '« {{title}} » figure deux fois à l’itinéraire',
      reason: 'Même titre, même heure, même endroit, mêmes personnes ({{at}}). Supprimez l’un des deux.',
    },
    'place-or-host-gone': {
      title: '« {{title}} » renvoie à un lieu ou à un hôte supprimé',
      reason: 'Choisissez un autre lieu ou un autre hôte, ou annulez la suppression.',
    },
    ...frBorderConflicts.sentence,
    'day-too-long': {
      title_one: 'La journée du {{day}} dure plus de {{hours}} h pour {{name}}',
      title_other: 'La journée du {{day}} dure plus de {{hours}} h pour {{count}} personnes',
      reason: 'De « {{first}} » à la fin de « {{second}} », c’est plus de {{limit}} h.',
    },
    'no-meal-pause': {
      title_one: '{{name}} n’a pas le temps de manger le {{day}}',
      title_other: '{{count}} personnes n’ont pas le temps de manger le {{day}}',
      reason: 'Entre 11 h et 14 h, aucun moment libre de {{minutes}} min et aucun repas prévu.',
    },
    'no-rest-after-night-leg': {
      title_one: '{{name}} enchaîne une nuit en route et « {{second}} »',
      title_other: '{{count}} personnes enchaînent une nuit en route et « {{second}} »',
      reason: 'Après « {{first}} », prévoyez {{hours}} h de repos avant la première activité ({{at}}).',
    },
    'body-clock-early': {
      title_one: '{{name}} commence « {{title}} » à {{clock}} pour son corps',
      title_other: '{{count}} personnes commencent « {{title}} » à {{clock}} pour leur corps',
      reason:
        'Début : {{at}}. Le premier jour après un décalage de {{hours}} h, le corps vit encore à l’heure du départ : commencez au moins {{minutes}} min plus tard.',
    },
    'body-clock-late': {
      title_one: '{{name}} finit « {{title}} » à {{clock}} pour son corps',
      title_other: '{{count}} personnes finissent « {{title}} » à {{clock}} pour leur corps',
      reason:
        'Fin : {{at}}. Le premier jour après un décalage de {{hours}} h, le corps vit encore à l’heure du départ : finissez au moins {{minutes}} min plus tôt.',
    },
  },
  holiday: frHolidays,
  fix: {
    heading: 'Corrections proposées',
    tried: 'Essayées : ce conflit disparaît et aucun autre ne s’ajoute. Vous pouvez annuler ensuite.',
    'move-item': 'Déplacer « {{title}} » : {{to}}',
    'change-room': 'Changer la salle de « {{title}} » : {{room}}',
    'add-participant': 'Inscrire {{name}} à « {{title}} »',
    'confirm-item': 'L’hôte a confirmé : confirmer « {{title}} »',
    'list-sent': 'Noter la liste des visiteurs comme envoyée aujourd’hui : « {{title}} »',
    ...frBorderConflicts.fix,
    'delete-item': 'Supprimer « {{title}} »',
    'open-on-holidays': 'Noter que c’est ouvert les jours fériés : {{place}}',
    'take-zone-rules': 'J’ai vérifié toutes ces heures : planifier avec les règles {{release}}',
  },
  accept: {
    button: 'Accepter…',
    title: 'Accepter ce conflit',
    reason: 'Motif',
    reasonHint: 'Gardé avec la mission, pour la coordination seulement : aucun document ni calendrier ne le montre.',
    reasonNeeded: 'Dites pourquoi ce conflit peut rester.',
    impossible:
      'Cette situation est impossible : cela ne peut pas se passer ainsi. Accepter le conflit n’y change rien ; il cesse seulement d’être compté.',
    lapses: 'Dès que quelque chose y change, il compte de nouveau.',
    submit: 'Accepter',
    group: 'Acceptés',
    accepted: 'Accepté : {{when}}',
    reasonGiven: '« {{reason}} »',
    lapsed: 'Avait été accepté : {{when}}. A changé depuis.',
    withdraw: 'Retirer l’acceptation',
  },
  screen: {
    title: 'Conflits',
    aside_one: '{{count}} conflit à régler',
    aside_other: '{{count}} conflits à régler',
    none: 'Aucun conflit',
    noneLeft: 'Aucun conflit à régler',
    noneLeftBody: 'Ceux qui restent ont été acceptés. Choisissez-en un dans la liste pour en revoir le motif.',
    noneBody:
      'Personne n’est attendu à deux endroits à la fois, les trajets s’enchaînent et chaque nuit a son lit. Vérifié à chaque modification.',
    recomputed: 'Recalculé à chaque modification',
    show: 'Voir dans l’itinéraire',
    showSupport: 'Montrer la demande',
    showClaim: 'Montrer la demande',
    showAnnouncement: 'Montrer l’annonce',
    showAccess: 'Montrer la liste d’accès',
    people: 'Personnes concernées',
    morePeople_one: 'et {{count}} autre',
    morePeople_other: 'et {{count}} autres',
    item: 'Élément',
    localTime: 'Heure locale',
    homeTime: 'À {{place}}',
    status: 'État',
    list: 'Liste des conflits',
  },
};
