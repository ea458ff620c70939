import { plainDateSchema, type PlainDate } from '../model/plainDate';

/** A page on which a vendor says what its program does. */
export interface VendorPage {
  readonly vendor: 'Microsoft' | 'Google' | 'Apple';
  readonly title: string;
  readonly address: string;
  /** `copy`: a stored copy of the page itself; `quotation`: what others quote of it, with its address. */
  readonly readAs: 'copy' | 'quotation';
  readonly on: PlainDate;
}

const on = plainDateSchema.parse('2026-11-22');

/** Every page that the table of programs rests on, in the order of its rows (docs/decisions/0182-what-vendors-say.md). */
export const vendorPages = {
  outlookMethods: {
    vendor: 'Microsoft',
    title: '[MS-STANOICAL] 2.2.99 [RFC5546] Section 2 Interoperability Models',
    address:
      'https://learn.microsoft.com/en-us/openspecs/exchange_standards/ms-stanoical/829f98b5-a367-497c-9844-5cd33c215ee2',
    readAs: 'copy',
    on,
  },
  outlookCancelled: {
    vendor: 'Microsoft',
    title: 'OlMeetingStatus enumeration (Outlook)',
    address: 'https://learn.microsoft.com/en-us/office/vba/api/outlook.olmeetingstatus',
    readAs: 'copy',
    on,
  },
  outlookStartZone: {
    vendor: 'Microsoft',
    title: '[MS-OXCICAL] 2.1.3.1.1.20.10.1 Parameter: TZID (DTSTART)',
    address:
      'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxcical/18b18fd2-9242-4394-a459-bdd29c2f0e10',
    readAs: 'copy',
    on,
  },
  outlookEndZone: {
    vendor: 'Microsoft',
    title: '[MS-OXCICAL] Parameter: TZID (DTEND)',
    address:
      'https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxcical/aa74709d-e706-49dc-8478-2780973450ff',
    readAs: 'copy',
    on,
  },
  outlookWebImport: {
    vendor: 'Microsoft',
    title: 'Import or subscribe to a calendar in Outlook.com or Outlook on the web',
    address:
      'https://support.microsoft.com/en-us/office/import-or-subscribe-to-a-calendar-in-outlook-com-or-outlook-on-the-web-cff1429c-5af6-41ec-a5b4-74f2c278e98c',
    readAs: 'quotation',
    on,
  },
  googleImport: {
    vendor: 'Google',
    title: 'Import events to Google Calendar',
    address: 'https://support.google.com/calendar/answer/37118',
    readAs: 'quotation',
    on,
  },
  googleInvitations: {
    vendor: 'Google',
    title: 'Respond to event invitations',
    address: 'https://support.google.com/calendar/answer/37135',
    readAs: 'copy',
    on,
  },
  appleImport: {
    vendor: 'Apple',
    title: 'Import or export calendars on Mac',
    address: 'https://support.apple.com/guide/calendar/import-or-export-calendars-icl1023/mac',
    readAs: 'copy',
    on,
  },
  appleInvitations: {
    vendor: 'Apple',
    title: 'Reply to invitations in Calendar on Mac',
    address: 'https://support.apple.com/en-euro/guide/calendar/icl1019/mac',
    readAs: 'copy',
    on,
  },
} as const satisfies Readonly<Record<string, VendorPage>>;

export type VendorPageId = keyof typeof vendorPages;
