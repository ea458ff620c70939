/** What associations have agreed on, in the delegation brief. */
export const enBenefitsOnPaper = {
  title: 'Agreements and benefits',
  heading: 'Your benefits, and how to use them',
  grantedBy: 'Granted by',
  benefit: 'Benefit',
  how: 'How',
  who: 'For whom, on this mission',
  membersOf: 'to members of {{name}}',
  term: '{{from}} to {{to}}',
  until: 'until {{day}}',
  inForce: 'In force on every day of the mission.',
  open: 'To be confirmed before departure: no term is on record for some or all of the days of the mission.',
  notNow: 'Not in force during the mission',
  nobody: 'No organisation of the delegation is a member',
  members_one: '{{count}} organisation of the delegation, a member',
  members_other: '{{count}} organisations of the delegation, all members',
  part: 'on some of the days only',
};
