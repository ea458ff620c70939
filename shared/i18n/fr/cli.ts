/** What the command line says. */
export const frCli = {
  usage: {
    convert: 'Usage : passerelle convert ENTRÉE SORTIE [--lang fr|en]',
    check: 'Usage : passerelle check FICHIER [--json] [--lang fr|en]',
    import: 'Usage : passerelle import FICHIER (--delegates CSV|XLSX | --agenda ICS) [--lang fr|en]',
    export:
      'Usage : passerelle export FICHIER --out DOSSIER [--calendars] [--briefs] [--lang fr|en|both] [--for IDENTIFIANT…]',
  },
  converted: '{{from}} converti en {{to}}.',
  imported: '{{from}} importé dans {{to}}.',
  exported_one: '{{count}} fichier écrit dans {{folder}}.',
  exported_other: '{{count}} fichiers écrits dans {{folder}}.',
  conflicts_one: '{{count}} conflit.',
  conflicts_other: '{{count}} conflits.',
  severity: { impossible: 'impossible', risky: 'risqué', check: 'à vérifier' },
};
