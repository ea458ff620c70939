/** What the command line says. */
export const enCli = {
  usage: {
    convert: 'Usage: passerelle convert IN OUT [--lang fr|en] [--passphrase-stdin]',
    check: 'Usage: passerelle check FILE [--json] [--lang fr|en] [--passphrase-stdin]',
    import:
      'Usage: passerelle import FILE (--delegates CSV|XLSX | --contacts VCF | --agenda ICS) [--lang fr|en] [--passphrase-stdin]',
    export:
      'Usage: passerelle export FILE --out FOLDER [--calendars] [--updates] [--briefs] [--lang fr|en|both] [--passphrase-stdin] [--utc] [--confirmed-only] [--kinds KIND,…] [--no-reminders] [--for ID|organisation:ID|host:ID|venue:ID|coordinators|public…]',
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
