export const enImportLists = {
  delegates: {
    title: 'Import delegates',
    hint: 'One row per person, headers in French or English, in any order: given name, family name, company, job title, e-mail, group, status… Or contacts exported from Outlook, Google, an iPhone or a Mac.',
    nothingToContinue: 'No row has a name. Say which column contains the names.',
    createdHint: 'They will be added to the mission.',
    rows_one: '{{count}} person',
    rows_other: '{{count}} people',
    nothing: 'The mission already says all that this file says.',
  },
  members: {
    title: 'Import a list into the directory',
    hint: 'One row per organisation or person, headers in French or English, in any order: name, kind, city, country, website, profile, contact person, e-mail… The list of an association’s members, or contacts (VCF).',
    nothingToContinue: 'No row names an organisation or a person. Say which column contains the names.',
    createdHint: 'They will be added to the directory.',
    rows_one: '{{count}} row',
    rows_other: '{{count}} rows',
    nothing: 'This list adds nothing to the directory.',
  },
};
