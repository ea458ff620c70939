/** What the command line says. */
export const enCli = {
  usage: {
    convert: 'Usage: passerelle convert IN OUT [--lang fr|en] [--passphrase-stdin]',
    check: 'Usage: passerelle check FILE [--json] [--lang fr|en] [--passphrase-stdin]',
    import:
      'Usage: passerelle import FILE (--delegates CSV|XLSX | --contacts VCF | --agenda ICS) [--lang fr|en] [--passphrase-stdin]',
    export:
      'Usage: passerelle export FILE --out FOLDER [--calendars] [--updates] [--briefs] [--programme] [--lang fr|en|both] [--passphrase-stdin] [--utc] [--confirmed-only] [--kinds KIND,…] [--busy KIND,…] [--free KIND,…] [--reminders KIND=TIME[+TIME]|none,…] [--no-reminders] [--privacy all-but-public|sensitive] [--for ID|organisation:ID|host:ID|venue:ID|coordinators|public…]',
  },
  badValue: '{{option}}: “{{value}}” was not understood. {{wanted}}',
  wanted: {
    kinds: 'Kinds, separated by commas: {{kinds}}.',
    busy: 'Kinds during which people are busy, separated by commas: {{kinds}}.',
    free: 'Kinds during which people stay free, separated by commas, and none of those of --busy: {{kinds}}.',
    reminders:
      'One or two reminders for each kind, at most four weeks before, in minutes, hours or days, or none: flight=1d+3h,meal=15m,stay=none. Kinds: {{kinds}}.',
    privacy:
      'all-but-public (everything is private but what is public) or sensitive (only what is delicate is private).',
  },
  converted: '{{from}} converted to {{to}}.',
  convertedInClear: '“{{to}}” is not protected with the passphrase.',
  howToUnlock:
    'Give the passphrase in the environment variable PASSERELLE_PASSPHRASE, or on standard input with --passphrase-stdin.',
  imported: '{{from}} imported into {{to}}.',
  notNoted: 'The calendars are written, but the mission could not note what was sent. {{why}}',
  exported_one: '{{count}} file written to {{folder}}.',
  exported_other: '{{count}} files written to {{folder}}.',
  conflicts_one: '{{count}} conflict.',
  conflicts_other: '{{count}} conflicts.',
  accepted_one: '{{count}} accepted conflict, which does not count:',
  accepted_other: '{{count}} accepted conflicts, which do not count:',
  lapsed: 'was accepted, has changed since: {{reason}}',
  severity: { impossible: 'impossible', risky: 'risky', check: 'to check', accepted: 'accepted' },
};
