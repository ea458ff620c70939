/** What is shown of a mission whose file cannot be opened. */
export const enRecovery = {
  title: 'The file cannot be opened, but the mission is not lost',
  lede: 'This is what Passerelle has found. The original file was not touched and will not be.',
  reason: 'What happened',
  found: 'What was found',
  searched: 'Where Passerelle looked',
  place: {
    file: 'The file itself',
    backup: 'The previous version, kept beside the file',
    journal: 'This computer’s journal',
    version: 'The last version put aside on this computer',
  },
  state: { used: 'Used', nothing: 'Nothing usable', locked: 'Under another passphrase', absent: 'Not there' },
  missing: 'What is missing',
  missingIs: {
    nothing: 'Nothing: the contents are whole, only the end of the file is damaged.',
    'made-elsewhere':
      'Nothing of what was done on this computer. What somebody else may have saved into this file since is not there.',
    'since-last-change': 'Whatever was done after the last change found.',
    everything: 'The whole mission.',
  },
  open: 'Open what was found',
  openHint: 'The mission opens without a file: you will save it wherever you like.',
  copyOriginal: 'Copy the original file elsewhere',
  copied: 'The original file was copied: “{{file}}”.',
  leave: 'Back to the start page',
};
