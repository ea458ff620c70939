/** What the sheets say that are handed to hosts. */
export const enHostSheets = {
  access: {
    title: 'List of visitors',
    due: 'wanted by {{day}}',
    call: '{{name}}, coordination, {{phone}}',
    number: 'No.',
    familyName: 'Family name',
    givenName: 'Given name',
    organisation: 'Organisation',
    role: 'Role',
    member: 'Member',
    nobody: 'Nobody is down for this visit yet.',
  },
  supportSheet: {
    title: 'Support asked for',
    count_one: '{{count}} request',
    count_other: '{{count}} requests',
    who: 'Who looks after it',
    cost: 'Cost',
    theirs: 'At the host: {{who}}',
    ours: 'Delegation: {{who}}',
    paidBy: 'paid by {{name}}',
    benefit: 'benefit: {{title}}',
    total: 'Total: {{amount}}, payer to be said',
    totalBy: 'Total paid by {{name}}: {{amount}}',
  },
};
