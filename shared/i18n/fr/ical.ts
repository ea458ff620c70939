/** What a calendar on a phone says, beyond what the mission itself says. */
export const frIcal = {
  cancelledTitle: 'Annulé : {{title}}',
  tentative: 'À confirmer.',
  legTimes: '{{departure}} {{origin}} → {{arrival}} {{destination}}, durée : {{duration}}',
  carrier: 'Transporteur : {{name}}',
  bookingReference: 'Réservation : {{reference}}',
  table: 'Table {{table}}',
  hosts: 'Hôtes : {{names}}',
  contacts: 'Sur place : {{names}}',
  person: '{{name}} ({{organisation}})',
  dress: 'Tenue : {{dress}}',
  access: 'Accès : {{notes}}',
  calendarName: '{{mission}} – {{recipient}}',
  coordinators: 'Coordination',
  publicProgramme: 'Programme public',
  hostFile: 'hôte {{name}}',
  venueFile: 'lieu {{name}}',
};
