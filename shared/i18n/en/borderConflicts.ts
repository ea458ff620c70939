export const enBorderConflicts = {
  sentence: {
    'travel-document-expires': {
      title: 'The travel document of {{name}} expires before the mission ends',
      reason: 'Last day of validity: {{expiry}}. The mission ends on {{lastDay}} and crosses a border.',
    },
    'travel-document-short': {
      title: 'The travel document of {{name}} expires shortly after the mission',
      reason:
        'Last day of validity: {{expiry}}, less than {{days}} days after {{lastDay}}. Some countries ask for more.',
    },
    'entry-unknown': {
      title: '{{name}}: entry authorisation to be checked ({{country}})',
      reason:
        'First leg: “{{title}}” ({{at}}). With a travel document of another country ({{document}}) an electronic authorisation or a visa is nearly always needed. Note it on their sheet.',
    },
    'entry-to-apply': {
      title: '{{name}}: entry authorisation to apply for ({{country}})',
      reason: 'First leg: “{{title}}” ({{at}}). Nobody has applied for it yet.',
    },
    'entry-applied': {
      title: '{{name}}: entry authorisation awaited ({{country}})',
      reason: 'First leg: “{{title}}” ({{at}}). It has been applied for, but not granted yet.',
    },
    'entry-expires-before': {
      title: '{{name}}: the entry authorisation expires before arrival ({{country}})',
      reason: 'Last day of validity: {{expiry}}. Arrival of “{{title}}”: {{at}}.',
    },
    'entry-expires-during': {
      title: '{{name}}: the entry authorisation expires during the stay ({{country}})',
      reason:
        'Last day of validity: {{expiry}}. Leaving the country: {{leaves}}. In general it is the day of entry that counts; check.',
    },
    'entry-not-stated': {
      title: '{{name}}: entry authorisation of which nothing is known ({{country}})',
      reason:
        'First leg: “{{title}}” ({{at}}). The checklist says that one is needed with this travel document ({{document}}). Note how far it has come in Delegation, under Entries.',
    },
    'document-unknown': {
      title: '{{name}}: travel document unknown ({{country}})',
      reason:
        'First leg: “{{title}}” ({{at}}). Neither country nor expiry of the document is noted, and the crossing is near. Ask for them, without numbers.',
    },
  },
  fix: {
    'entry-granted': 'The authorisation has come: note it as granted today, {{name}}',
    'entry-not-needed': 'Checked: no authorisation needed for {{name}}',
  },
};
