export const enBorderConflicts = {
  sentence: {
    'travel-document-expires': {
      title: 'The travel document of {{name}} expires before the return',
      reason: 'Last day of validity: {{expiry}}. The journey crosses a border and ends on {{lastDay}}.',
    },
    'travel-document-short': {
      title: 'The travel document of {{name}} expires shortly after the return',
      reason:
        'Last day of validity: {{expiry}}, less than {{days}} days after {{lastDay}}. Some countries ask for more.',
    },
    'travel-document-no-expiry': {
      title: 'The travel document of {{name}} has no expiry date',
      reason:
        'Next border crossing: “{{title}}” ({{at}}). The document ({{document}}) is known, but not its expiry. Ask for it, without the document number.',
    },
    'entry-unknown': {
      title: '{{name}}: entry authorisation to be checked ({{country}})',
      reason:
        'Entry: “{{title}}” ({{at}}). With a travel document of another country ({{document}}) an electronic authorisation or a visa is nearly always needed. Note it on their sheet.',
    },
    'entry-to-apply': {
      title: '{{name}}: entry authorisation to apply for ({{country}})',
      reason: 'Entry: “{{title}}” ({{at}}). Nobody has applied for it yet.',
    },
    'entry-applied': {
      title: '{{name}}: entry authorisation awaited ({{country}})',
      reason: 'Entry: “{{title}}” ({{at}}). It has been applied for, but not granted yet.',
    },
    'entry-expires-before': {
      title: '{{name}}: the entry authorisation expires before arrival ({{country}})',
      reason: 'Last day of validity: {{expiry}}. Arrival of “{{title}}”: {{at}}.',
    },
    'entry-expires-during': {
      title: '{{name}}: the entry authorisation expires during the stay ({{country}})',
      reason:
        'Last day of validity: {{expiry}}. Leaving the country: {{leaves}}. In general, it is the day of entry that counts; check.',
    },
    'entry-not-stated': {
      title: '{{name}}: entry authorisation not stated ({{country}})',
      reason:
        'Entry: “{{title}}” ({{at}}). The checklist says that one is needed with this travel document ({{document}}). Note where it stands in Delegation, under Entries.',
    },
    'document-unknown': {
      title: '{{name}}: travel document unknown ({{country}})',
      reason:
        'Entry: “{{title}}” ({{at}}). Neither country nor expiry of the document is noted, and the crossing is near. Ask for them, without the document number.',
    },
  },
  fix: {
    'entry-granted': 'The authorisation has come: note it as granted today, {{name}}',
    'entry-not-needed': 'Checked: no authorisation needed for {{name}}',
  },
};
