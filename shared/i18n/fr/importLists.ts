/** What the import of a list says of delegates, and what of members of the directory. */
export const frImportLists = {
  delegates: {
    title: 'Importer des délégués',
    hint: 'Une ligne par personne, des titres en français ou en anglais, dans n’importe quel ordre : prénom, nom, entreprise, fonction, courriel, groupe, statut… Ou des contacts exportés d’Outlook, de Google, d’un iPhone ou d’un Mac.',
    nothingToContinue: 'Aucune ligne n’a de nom. Dites quelle colonne contient les noms.',
    createdHint: 'Elles seront ajoutées à la mission.',
    rows_one: '{{count}} personne',
    rows_other: '{{count}} personnes',
    nothing: 'La mission dit déjà tout ce que dit ce fichier.',
  },
  members: {
    title: 'Importer une liste dans le répertoire',
    hint: 'Une ligne par organisation ou par personne, des titres en français ou en anglais, dans n’importe quel ordre : nom, type, ville, pays, site web, profil, personne-ressource, courriel… La liste des membres d’une association, ou des contacts (VCF).',
    nothingToContinue:
      'Aucune ligne ne nomme une organisation ou une personne. Dites quelle colonne contient les noms.',
    createdHint: 'Elles seront ajoutées au répertoire.',
    rows_one: '{{count}} ligne',
    rows_other: '{{count}} lignes',
    nothing: 'Cette liste n’ajoute rien au répertoire.',
  },
};
