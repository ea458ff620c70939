/** What a calendar on a phone says, beyond what the mission itself says. */
export const enIcal = {
  cancelledTitle: 'Cancelled: {{title}}',
  tentative: 'To be confirmed.',
  legTimes: '{{departure}} {{origin}} → {{arrival}} {{destination}}, duration: {{duration}}',
  carrier: 'Carrier: {{name}}',
  bookingReference: 'Booking: {{reference}}',
  table: 'Table {{table}}',
  hosts: 'Hosts: {{names}}',
  contacts: 'On site: {{names}}',
  person: '{{name}} ({{organisation}})',
  dress: 'Dress: {{dress}}',
  access: 'Getting there: {{notes}}',
  calendarName: '{{mission}} – {{recipient}}',
  coordinators: 'Coordinators',
  publicProgramme: 'Public programme',
  hostFile: 'host {{name}}',
  venueFile: 'venue {{name}}',
};
