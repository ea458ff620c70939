/** Reducing a closed mission: the one act that cannot be undone. */
export const frReduction = {
  title: 'Réduire la mission terminée ?',
  explanation:
    'Les renseignements personnels seront effacés de « {{title}} ». C’est le seul geste de Passerelle qui ne peut pas être annulé.',
  cannot: 'Cette mission ne peut pas être réduite maintenant',
  notClosedDetail:
    'Seule une mission terminée peut être réduite. Dans « Modifier la mission », mettez-la d’abord à « Terminée ».',
  readOnly: 'Ce fichier est en lecture seule : rien ne peut y être effacé.',
  erased: 'Ce qui est effacé',
  erasedPeople_one: 'Le nom, le courriel, les téléphones et le titre de fonction de {{count}} personne',
  erasedPeople_other: 'Les noms, courriels, téléphones et titres de fonction de {{count}} personnes',
  erasedPrivate: 'Documents de voyage, régimes et besoins d’accès, contacts d’urgence, numéros de réservation',
  erasedTexts: 'Notes, descriptions et consignes d’accès ; dans les titres, les noms de ces personnes',
  erasedPart: 'Qui participait à quoi, et les personnes-ressources des hôtes',
  erasedPast:
    'L’historique des modifications, les versions antérieures et les copies jamais enregistrées sous un nom que cet ordinateur garde de cette mission',
  stays: 'Ce qui reste',
  staysOrganisations_one: '{{count}} organisation',
  staysOrganisations_other: '{{count}} organisations',
  staysItems_one: '{{count}} élément de l’itinéraire, avec ses heures et ses lieux',
  staysItems_other: '{{count}} éléments de l’itinéraire, avec leurs heures et leurs lieux',
  staysDelegates_one: '{{count}} délégué, sous un numéro : organisation, groupe, rôle, statut et langue',
  staysDelegates_other: '{{count}} délégués, sous des numéros : organisation, groupe, rôle, statut et langue',
  beyond: 'Ce que Passerelle ne peut pas effacer',
  beyondDetail:
    'Les copies qui se trouvent ailleurs : sur un autre ordinateur, une clé USB, un disque partagé ou une sauvegarde, dans un courriel, dans les cahiers et les calendriers déjà remis. Supprimez-les vous-même. Relisez aussi les titres qui restent : un nom qui n’est dans aucune liste de la mission y est encore.',
  confirm: 'Effacer pour toujours',
  erasing: 'Effacement en cours…',
  done: 'La mission est réduite',
  doneDetail: 'Les renseignements personnels sont effacés du fichier et de cet ordinateur.',
};
