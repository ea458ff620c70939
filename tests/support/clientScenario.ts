import { soundCalendars } from '../fixtures/calendars/soundCalendars';

const { published } = soundCalendars;
const withoutAlarm = published.replace(/BEGIN:VALARM[^]*?END:VALARM\r\n/, '');
const newer = (text: string) => text.replace('SEQUENCE:3', 'SEQUENCE:4').replaceAll('20260203T', '20260204T');
const later = (text: string) =>
  newer(text).replace('20260622T120000', '20260622T140000').replace('20260622T130000', '20260622T150000');

/** A lunch as it is published, moved, cancelled in a new version of the file, and as invitations and a cancellation of its own say it. */
export const clientScenario = {
  uid: 'lunch@example.invalid',
  first: published,
  moved: later(published),
  invited: soundCalendars.requested,
  invitedMoved: later(soundCalendars.requested),
  /** An earlier version than the first, and shorter. */
  older: published.replace('SEQUENCE:3', 'SEQUENCE:2').replace('20260622T130000', '20260622T123000'),
  cancelled: newer(withoutAlarm).replace('STATUS:CONFIRMED', 'STATUS:CANCELLED'),
  cancelMessage: newer(soundCalendars.cancelled),
  /** From Toronto to Kathmandu, each end on its own clock. */
  flight: published
    .replace('DTEND;TZID=America/Toronto:20260622T130000', 'DTEND;TZID=Asia/Kathmandu:20260623T130000')
    .replace(
      'END:VTIMEZONE\r\n',
      'END:VTIMEZONE\r\nBEGIN:VTIMEZONE\r\nTZID:Asia/Kathmandu\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\nTZNAME:+0545\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n',
    ),
} as const;
