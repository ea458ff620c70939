/** What the command line says. */
export const frCli = {
  usage: {
    convert: 'Usage : passerelle convert ENTRÉE SORTIE [--lang fr|en] [--passphrase-stdin]',
    check: 'Usage : passerelle check FICHIER [--json] [--lang fr|en] [--passphrase-stdin]',
    import:
      'Usage : passerelle import FICHIER (--delegates CSV|XLSX | --contacts VCF | --agenda ICS) [--lang fr|en] [--passphrase-stdin]',
    export:
      'Usage : passerelle export FICHIER --out DOSSIER [--calendars] [--updates] [--briefs] [--programme] [--lang fr|en|both] [--passphrase-stdin] [--utc] [--confirmed-only] [--kinds TYPE,…] [--busy TYPE,…] [--free TYPE,…] [--reminders TYPE=DÉLAI[+DÉLAI]|none,…] [--no-reminders] [--privacy all-but-public|sensitive] [--for IDENTIFIANT|organisation:IDENTIFIANT|host:IDENTIFIANT|venue:IDENTIFIANT|coordinators|public…]',
  },
  badValue: '{{option}} : « {{value}} » n’a pas été compris. {{wanted}}',
  wanted: {
    kinds: 'Des types, séparés par des virgules : {{kinds}}.',
    busy: 'Les types pendant lesquels on est occupé, séparés par des virgules : {{kinds}}.',
    free: 'Les types pendant lesquels on reste libre, séparés par des virgules, et aucun de ceux de --busy : {{kinds}}.',
    reminders:
      'Un ou deux rappels par type, au plus quatre semaines avant, en minutes, heures ou jours, ou none : flight=1d+3h,meal=15m,stay=none. Types : {{kinds}}.',
    privacy:
      'all-but-public (tout est privé, sauf ce qui est public) ou sensitive (seul ce qui est délicat est privé).',
  },
  converted: '{{from}} converti en {{to}}.',
  convertedInClear: '« {{to}} » n’est pas protégé par la phrase de passe.',
  howToUnlock:
    'Donnez la phrase de passe dans la variable d’environnement PASSERELLE_PASSPHRASE, ou sur l’entrée standard avec --passphrase-stdin.',
  imported: '{{from}} importé dans {{to}}.',
  notNoted: 'Les calendriers sont écrits, mais la mission n’a pas pu noter ce qui a été envoyé. {{why}}',
  exported_one: '{{count}} fichier écrit dans {{folder}}.',
  exported_other: '{{count}} fichiers écrits dans {{folder}}.',
  conflicts_one: '{{count}} conflit.',
  conflicts_other: '{{count}} conflits.',
  accepted_one: '{{count}} conflit accepté, qui ne compte pas :',
  accepted_other: '{{count}} conflits acceptés, qui ne comptent pas :',
  lapsed: 'était accepté, a changé depuis : {{reason}}',
  severity: { impossible: 'impossible', risky: 'risqué', check: 'à vérifier', accepted: 'accepté' },
};
