/** Protecting a mission with a passphrase, and typing it. */
export const enProtection = {
  title: { set: 'Protect the mission with a passphrase', present: 'Passphrase of the mission' },
  choice: { label: 'What would you like to do?', change: 'Change it', remove: 'Remove it' },
  forgotten: 'A forgotten passphrase cannot be recovered',
  forgottenDetail:
    'Nobody can find or replace it: not Passerelle, not your IT department. Without it the mission is lost, with its backups and earlier versions. Write it down and keep it somewhere other than this computer.',
  covered: 'What nobody can read without it',
  coveredFile: 'The mission file and its “.bak” backup',
  coveredComputer: 'What this computer keeps of it: journal, earlier versions, copies never saved under a name',
  notCovered: 'What stays readable',
  notCoveredCopies: 'Copies made before: USB key, e-mail, shared drive, backup. Delete them yourself.',
  notCoveredExports: 'What you make from the mission: briefs, calendars, copies handed over.',
  notCoveredName: 'The name of the file and its folder.',
  changed:
    'The old one will no longer open the file or what this computer keeps of it. It still opens copies made before, which are elsewhere.',
  removed:
    'The file and everything this computer keeps of it will again be readable by anyone who has access to them. Copies made elsewhere stay protected.',
  current: 'Present passphrase',
  next: 'New passphrase',
  again: 'The same once more',
  shown: 'Show what I type',
  understood: 'I understand: without this passphrase, nobody will be able to open the mission.',
  advice: 'Four or five unrelated words protect better than one complicated word.',
  strength: {
    'too-short': 'Too short: it takes at least {{count}} characters.',
    weak: 'Weak: a patient person would find it. Add a word or two.',
    fair: 'Fair. One more word would make it much better.',
    good: 'Good length.',
  },
  missing: {
    current: 'Type the present passphrase first',
    short: 'Choose a longer passphrase',
    different: 'The two passphrases are not the same',
    understood: 'First tick that you have understood',
  },
  set: 'Protect the mission',
  change: 'Change the passphrase',
  remove: 'Remove the protection',
  working: 'One moment…',
  done: {
    set: 'The mission is protected',
    change: 'The passphrase is changed',
    remove: 'The protection is removed',
  },
  doneDetail: {
    set: 'The passphrase will be asked for each time the mission is opened. Write it down now, if you have not yet.',
    change: 'The new one will be asked for the next time. Write it down now, if you have not yet.',
    remove: 'The mission opens without a passphrase again.',
  },
  unlock: {
    title: 'Protected mission',
    file: '“{{file}}” is protected with a passphrase.',
    draft: 'This mission without a file is protected with a passphrase.',
    journal:
      'This computer keeps changes to “{{file}}” that are not in the file yet. They are under the earlier passphrase: type that one too to get them back.',
    journalElse: 'If it is forgotten, copy the file to another folder: it will open there without them.',
    passphrase: 'Passphrase',
    earlier: 'Earlier passphrase',
    open: 'Open',
    opening: 'Opening…',
  },
};
