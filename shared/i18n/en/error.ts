/** Why an edit or a file was refused. Each sentence says what, what to do, and that nothing was lost. */
export const enError = {
  collection: {
    mission: 'the mission',
    destinations: 'the destination',
    organisations: 'the organisation',
    people: 'the person',
    groups: 'the group',
    delegates: 'the delegate',
    venues: 'the venue',
    acceptances: 'the accepted conflict',
    agreements: 'the agreement',
    terms: 'the term of the agreement',
    benefits: 'the benefit',
    claims: 'the claim',
    clauses: 'the clause',
    transfers: 'the travel time',
    outcomes: 'the outcome',
    followUps: 'the follow-up',
    surveyAnswers: 'the survey answer',
    supportRequests: 'the support request',
    tasks: 'the task',
    entryRules: 'the entry rule',
    entryStates: 'the state of an entry authorisation',
    roomShares: 'the shared room',
    announcements: 'the announcement',
    guests: 'the guest',
    budgetLines: 'the expense',
    rooms: 'the room',
    items: 'the item',
  },
  'not-found':
    'This change concerns a record that no longer exists ({{id}}). It may have been deleted in the meantime. Nothing was changed.',
  'already-exists': 'Another record already has the identifier {{id}}. Nothing was changed.',
  'invalid-field':
    'This value does not fit (field “{{field}}” of $t(error:collection.{{collection}})). Correct it and try again; nothing was changed.',
  'text-too-long':
    'A text is too long: it begins with “{{text}}” and is longer than {{limit}} characters. Shorten it; nothing was changed.',
  'too-many-pictures':
    'There is no room for another picture: photos and logos already fill the {{limit}} MB kept for them. Remove those that are no longer needed, then try again; nothing was changed.',
  'still-in-use': 'Not deleted: other records or items still depend on it ({{uses}}). Change or delete them first.',
  'wall-time-in-gap':
    'This time does not exist: {{wallTime}}. Clocks go forward then. The nearest valid times are {{before}} and {{after}}. Nothing was changed.',
  'wall-time-twice':
    'This time happens twice: {{wallTime}}. Clocks go back then. Say whether you mean the first or the second. Nothing was changed.',
  'unknown-zone': 'The time zone “{{zone}}” is unknown. Choose one from the list; nothing was changed.',
  'ends-before-it-starts':
    'The end comes before the start, time zones considered. Correct one of the two times; nothing was changed.',
  'not-scheduled': 'This item has no time yet. Schedule it first; nothing was changed.',
  'too-many-days':
    'This lasts longer than {{limit}} days, the most that Passerelle plans. Check the year; nothing was changed.',
  'last-day-before-first-day': 'The last day comes before the first. Correct one of them; nothing was changed.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'changed-since':
    'Somebody has changed the same thing since: “{{label}}” was not undone, so that their work is not erased.',
  'read-only': 'This mission is open for reading only. Save it under another name to change it.',
  file: {
    'file-missing':
      'The file “{{file}}” cannot be found. It may have been moved, or the USB key is unplugged. Plug it back in or choose another file; nothing was changed.',
    'file-empty': 'The file “{{file}}” is empty. Look for another copy; this one was not changed.',
    'file-is-folder': '“{{file}}” is a folder. Choose a file.',
    'file-unreadable':
      'The file “{{file}}” cannot be read ({{detail}}). Check that you have access to it; it was not changed.',
    'file-not-text':
      'The file “{{file}}” is not readable text. Export it again, as UTF-8 if possible; it was not changed.',
    'file-damaged':
      'The file “{{file}}” is damaged. It was not changed. Try another copy of it: beside a mission, the “.bak” file keeps the previous version.',
    'file-field-invalid':
      'The file “{{file}}” holds a value that is not valid, at this place: {{detail}}. Correct it or try another copy; the file was not changed.',
    'file-entry-twice':
      'The file “{{file}}” holds the same record or field twice: {{detail}}. Keep only one and try again; nothing was changed.',
    'file-reference-missing':
      'The file “{{file}}” refers to a record that is not in it: {{detail}}. Correct it or try another copy; nothing was changed.',
    'file-truncated':
      'The file “{{file}}” is incomplete: its end is missing. It was not changed. Copy it again; beside a mission, the “.bak” file keeps the previous version.',
    'file-too-large':
      'The file “{{file}}” is far too large to be of the expected kind. Choose another file; this one was not opened.',
    'file-wrong-kind': 'The file “{{file}}” is not of the expected kind. Choose another file; this one was not opened.',
    'file-old-workbook':
      '“{{file}}” is an old Excel workbook (.xls), or a workbook with a password. Open it in Excel, save it without a password as an .xlsx workbook, and choose that one; nothing was imported.',
    'file-newer-version':
      'The file “{{file}}” comes from a newer version of Passerelle ({{detail}}). Update the application; the file was not changed.',
    'file-protection-unknown':
      'The file “{{file}}” is protected in a way that this version of Passerelle does not know or does not accept. Update the application or try another copy; it was neither opened nor changed.',
    'file-locked': 'The file “{{file}}” is protected with a passphrase. It was neither opened nor changed.',
    'passphrase-wrong':
      'This is not the passphrase of “{{file}}”. Check capitals, spaces and the language of the keyboard, then try again; nothing was changed.',
    'journal-locked':
      'This computer keeps changes to “{{file}}” that are not in the file yet, under an earlier passphrase. Type that one too to get them back; nothing was changed.',
    'file-other-passphrase':
      'Somebody has replaced “{{file}}” by a copy protected with another passphrase. It was not overwritten and your changes are kept on this computer. Close the mission and open it again with that passphrase to bring everything together, or save it under another name.',
    'file-open-elsewhere':
      'The file “{{file}}” is already open in another window. Choose another name; nothing was overwritten.',
    'file-changed-on-disk':
      'The file “{{file}}” was replaced by something else since it was opened. It was not overwritten: save the mission under another name.',
    'file-gone':
      'The file “{{file}}” is no longer in its folder: it was moved or deleted. Your changes are kept on this computer. Try again to put it back, save elsewhere, or open it where it is: they will be there.',
    'file-not-writable':
      'The file “{{file}}” is now write-protected. It was not touched and your changes are kept on this computer. Remove the protection and try again, or save elsewhere.',
    'journal-not-written':
      'This computer’s journal, which keeps each change separately, cannot be written ({{detail}}). Nothing is lost in this window: free some space on this computer, then try again.',
    'storage-stopped':
      'The part of Passerelle that reads and writes files has stopped and could not go on. The file and this computer’s journal are intact. If the mission is open, save it elsewhere: the work goes on there.',
    'version-not-kept':
      'This version could not be kept among the earlier versions ({{detail}}). Free some space on this computer.',
    'state-missing': 'This state of the mission is no longer in its history. Choose another one; nothing was changed.',
    'mission-not-closed':
      'Only a closed mission can be reduced. In “Edit the mission”, set it to “Closed” first; nothing was erased.',
    'trace-not-erased':
      'A file that keeps personal details could not be erased: “{{file}}” ({{detail}}). The mission is whole and can still be reduced: close whatever holds this file, then try again.',
    'trace-not-protected':
      'A file that keeps part of the mission in clear could not be protected or erased: “{{file}}” ({{detail}}). Close whatever holds this file, then try again; the mission is whole.',
    'mission-open-elsewhere':
      'A copy of this mission, “{{file}}”, is open in another window. Close it, then try again; nothing was changed.',
    'folder-missing':
      'The folder of “{{file}}” cannot be found. Plug the USB key back in or save elsewhere; your changes are kept on this computer.',
    'folder-is-file': 'The place chosen for “{{file}}” is a file, not a folder. Choose a folder; nothing was written.',
    'folder-not-writable':
      'Passerelle may not write “{{file}}” there ({{detail}}). Save elsewhere; your changes are kept.',
    'disk-full':
      'There is not enough room to save “{{file}}”. Free some space or save elsewhere; the earlier version of the file is intact.',
    'write-failed':
      '“{{file}}” could not be written ({{detail}}). Save elsewhere; the earlier version of the file is intact.',
    'file-too-demanding':
      'Reading “{{file}}” was stopped: it needed too much time or memory. Nothing was imported. Split the file, or export it again.',
    'mission-too-demanding':
      'Reading “{{file}}” was stopped: it asked for far more time than a real mission. The file was not changed and nothing is lost. Ask whoever gave it to you for another copy.',
    'mission-too-large':
      '“{{file}}” was not saved: with its history, where replaced photos and logos remain, it would be larger than a file can be. The earlier version of the file is intact, and your changes are kept on this computer. “Copy a mission”, on the start page, begins another one without that history.',
    'too-many-rows': 'The file “{{file}}” has too many rows. Split it; nothing was imported.',
    'too-many-columns':
      'The file “{{file}}” has too many columns. Delete those that are not needed and try again; nothing was imported.',
    'cell-too-long':
      'In “{{file}}”, row {{detail}} holds a text longer than Excel allows. Check that no quotation mark is missing; nothing was imported.',
    'no-header-row':
      'No header row was recognised in “{{file}}”. Add one at the top of the table (given name, family name, company…); nothing was imported.',
    cancelled: 'The work was stopped. Nothing was changed.',
    'print-failed': 'Printing failed ({{detail}}). Check the printer, then try again; the mission is intact.',
    'no-printer':
      'No printer is installed on this computer. Save the document as a PDF, or add a printer and try again.',
    'calendar-disagrees':
      'The calendar “{{file}}”, read back after it was made, does not say what the mission says ({{detail}}). It was not written.',
    'item-time-invalid':
      'The times of “{{detail}}” do not exist or end before they start. Correct them in the itinerary, then export again; no file was written.',
    'recipient-unknown':
      'Nobody and nothing with a date in this mission is called “{{file}}” after --for. No file was written. `public`, `coordinators`, `host:ID`, `organisation:ID`, `venue:ID` and the identifiers of people and groups can be named.',
    'agreement-not-there':
      'The mission “{{file}}” does not have the agreement “{{detail}}”. Choose another one, or give the agreement the same title in both missions; nothing was changed.',
    'nothing-to-export': 'There is nothing to export for this choice. Choose something else; no file was written.',
    'nothing-public':
      'No event is public, confirmed and scheduled. In the itinerary, open an event and choose “Everyone” as its readers; no file was written.',
  },
};
