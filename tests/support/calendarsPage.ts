/** `docs/calendars.md` around the table that comes from the data. */
export function calendarsPage(parts: { table: string; tested: string; advice: string; pages: string }): string {
  return `# Calendars

How Passerelle makes calendar files, which rules they keep, what calendar programs do with them, and what proves it.

The table is written by \`npx vitest run --project unit tests/unit/shared/calendar/clientTable.test.ts -u\`, from
\`shared/calendar/clientBehaviour.ts\`; a test compares. The window shows the same table behind **Programs**, beside the button
that writes calendars, and the guide has it in both languages.

## What each program does

${parts.table}

${parts.tested} \`npm run test:clients\` measures it again and fails where the table says something else. "First time" is a
file with METHOD:PUBLISH; "new version" the same UID with a higher SEQUENCE and another time; "cancelled item" the same UID
with STATUS:CANCELLED in such a file; "invitation" and "cancellation message" files with METHOD:REQUEST and METHOD:CANCEL,
opened as files where we tested, received by mail where a vendor speaks; "flight between two zones" an event whose start and end name different zones.

Evolution and khal let an older SEQUENCE overwrite a newer one, so the order in which files are opened matters. The invitation
to a meeting that moved does in all three what a new version does. What is safest, which the window and the message to the
recipient say too:

${parts.advice}

What the vendors say, under the numbers of the table ([decision 0182](decisions/0182-what-vendors-say.md)):

${parts.pages}

Everything else is unknown to us and says so: programs that cannot be run here (Outlook, Google, Apple) are not guessed at.

## How a file is made

What the recipient may read of the mission → what they take part in → jCal (RFC 7265) → text → read back and compared →
written, or refused with the name of the item. Decision [0050](decisions/0050-calendar-files.md) says why. Nothing is left
out or moved quietly: an end that is not after its start, a day that does not exist, a time in the gap of a change of
clocks, a time that happens twice without a choice and an unknown zone refuse the file.

## Which rules

| rule | where |
| --- | --- |
| lines of at most 75 octets, CRLF, UTF-8, no control characters | RFC 5545 section 3.1 |
| escapes of texts, types of values, parameters, how often a property may stand | RFC 5545 sections 3.2, 3.3, 3.7, 3.8 |
| required and forbidden properties for each METHOD | RFC 5545 section 3.6.1, RFC 5546 section 3.2 |
| one VTIMEZONE for each zone in use, right at every event | RFC 5545 section 3.6.5 |
| complete alarms, none on what is cancelled | RFC 5545 section 3.6.6 |
| UID of at most 255 octets that never changes, DTEND never before or at DTSTART | RFC 7986 section 5.3, RFC 5545 section 3.8.2.2 |
| quotes, carets and line breaks in parameters | RFC 6868 |
| one STANDARD and at most one DAYLIGHT with a yearly rule; zones before events; no DURATION, no recurrence | our own, for clients |

## What is proven where

| what | by | run by |
| --- | --- | --- |
| every file that a test writes keeps these rules | \`tests/support/lintCalendar.ts\`, which shares no code with the writer and has a planted fault for each of its rules | \`npm test\` |
| every recipient of the samples and of the mission of traps, every choice, what is sent after changes | \`tests/unit/shared/calendar/calendarFiles.test.ts\` | \`npm test\` |
| every trap of time, reckoned by hand | \`tests/unit/shared/calendar/trapsOfTime.test.ts\` | \`npm test\` |
| what refuses a file, and names the item | \`tests/unit/shared/calendar/refusals.test.ts\` | \`npm test\` |
| a file that came back otherwise than it was meant is not written, and the event is named | \`tests/unit/electron/export/calendarDisagrees.test.ts\`, \`provenText.test.ts\` | \`npm test\` |
| of a mission without anything dated there is no file, and that is said | \`tests/e2e/calendars.spec.ts\` | \`npm test\` |
| hostile text in every field that reaches a calendar | \`tests/unit/shared/calendar/hostileText.test.ts\` | \`npm test\` |
| times, titles, places, UIDs and status as khal and libical understand them: of each mission one recipient of every kind, in zones and in UTC | \`tests/contract/calendarClients.test.ts\` | \`npm test\` |
| the same as Evolution's data server and Thunderbird understand them, of all recipients | \`tests/clients/agreement.test.ts\` | \`npm run test:clients\` |
| one moved, one cancelled, none duplicated once the update, or the whole new calendar, is opened after the first file; in Thunderbird, which refuses it, once the old calendar is deleted | \`tests/clients/updates.test.ts\` | \`npm run test:clients\` |
| the table above | \`tests/clients/behaviour.test.ts\` | \`npm run test:clients\` |
| a second library builds the same times | \`tests/unit/shared/calendar/icsAgrees.test.ts\` | \`npm test\` |
| speed beside four libraries | \`tests/bench/measures/calendarExport.ts\`, in [performance](performance.md) | \`npm run bench\` |
`;
}
