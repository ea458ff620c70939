import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarPackage } from '../../../../shared/calendar/calendarPackage';
import { commandSchema } from '../../../../shared/commands/commands';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { calendarOptions, recipient } from '../../../support/calendarText';
import { edited, publish, stampsIn } from '../../../support/publish';
import { lintCalendar } from '../../../support/lintCalendar';

const mine = { delegates: { anne: true } };
const items = [
  aSession('one', mine),
  aSession('two', { ...mine, titleFr: 'Visite <b>&', start: '2026-06-23T09:00[America/Los_Angeles]' }),
  aSession('three', { ...mine, titleFr: 'Dîner', start: '2026-06-24T12:00[America/Los_Angeles]' }),
];
const now = instantSchema.parse('2026-06-03T12:00:00Z');

/** Anne and Béla, who coordinates, with the work addresses given. */
function missionWith(emails: Readonly<Record<string, string>>): Mission {
  const mission = smallMission(items);
  const people = Object.values(mission.people).map((person) => {
    const email = emails[person.id];
    return [person.id, email === undefined ? person : { ...person, email }] as const;
  });
  const delegates = Object.values(mission.delegates).map(
    (delegate) =>
      [delegate.id, String(delegate.id) === 'bela' ? { ...delegate, role: 'coordinator' } : delegate] as const,
  );
  return missionSchema.parse({
    ...mission,
    people: Object.fromEntries(people),
    delegates: Object.fromEntries(delegates),
  });
}

function packageOf(mission: Mission) {
  const made = calendarPackage(recipient('anne', mission), mission, { ...calendarOptions, now });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

/** Sent on 1 June; since then one was moved and two removed. */
function afterChanges(mission: Mission): Mission {
  const sent = publish(recipient('anne', mission), mission, '2026-06-01').mission;
  return [
    { name: 'move-item', payload: { item: 'one', to: '2026-06-22T10:00[America/Los_Angeles]' } },
    { name: 'delete-item', payload: { item: 'two' } },
  ].reduce<Mission>((plan, command) => edited(plan, commandSchema.parse(command)), sent);
}

const both = { 'p-anne': 'anne@example.org', 'p-bela': 'bela@example.org' };
const stem = 'anne-roy_convention_fr';

function textOf(files: ReturnType<typeof packageOf>['files'], name: string): string {
  return files.find(({ fileName }) => fileName === name)?.text ?? '';
}

describe('what a recipient is sent, in a folder of its own', () => {
  test('the first time: the calendar, and a message', () => {
    const { folder, files } = packageOf(missionWith(both));
    expect([folder, ...files.map(({ fileName }) => fileName)]).toEqual([stem, `${stem}.ics`, 'message.txt']);
  });

  test('after changes: also what is new, for calendar programs and for mail programs, and what to say', () => {
    const { files, warnings } = packageOf(afterChanges(missionWith(both)));
    const update = `${stem}_mise-a-jour.ics`;
    expect(files.map(({ fileName }) => fileName)).toEqual([
      `${stem}.ics`,
      update,
      'invitation-01 Breffage.ics',
      'annulation-02 Annulé\u00A0: Visite <b>&.ics',
      'message.txt',
    ]);
    expect(stampsIn(textOf(files, update))).toEqual(['one 4 20260603 CONFIRMED', 'two 4 20260603 CANCELLED']);
    expect(stampsIn(textOf(files, `${stem}.ics`))).toEqual([
      'one 4 20260603 CONFIRMED',
      'three 3 20260501 CONFIRMED',
      'two 4 20260603 CANCELLED',
    ]);
    expect(warnings).toEqual([]);
  });

  test('each mail file has one event, who invites, who is invited, and no fault that the linter knows', () => {
    const { files } = packageOf(afterChanges(missionWith(both)));
    const calendars = files.filter(({ fileName }) => fileName.endsWith('.ics'));
    expect(calendars.flatMap(({ text }) => lintCalendar(Buffer.from(text)))).toEqual([]);
    const facts = calendars
      .slice(2)
      .map(({ text }) => text.replaceAll('\r\n ', '').match(/^(METHOD|ATTENDEE|ORGANIZER).*$/gm));
    const invited =
      'ATTENDEE;CN=Anne Roy;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:anne@example.org';
    const host = 'ORGANIZER;CN=Béla Côté:mailto:bela@example.org';
    expect(facts).toEqual([
      ['METHOD:REQUEST', host, invited],
      ['METHOD:CANCEL', host, invited],
    ]);
  });

  test('who is invited comes back from a file as they were typed (RFC 6868)', () => {
    const mission = missionWith(both);
    const people = Object.values(mission.people).map(
      (person) => [person.id, { ...person, givenName: 'Müller; "Söhne": AG', familyName: '^n' }] as const,
    );
    const typed = missionSchema.parse({ ...mission, people: Object.fromEntries<unknown>(people) });
    const { files } = packageOf(afterChanges(typed));
    const mail = files.filter(({ text }) => text.includes('\r\nATTENDEE'));
    const names = mail.map(({ text }) => {
      const event = ICAL.Component.fromString(text).getFirstSubcomponent('vevent');
      return ['attendee', 'organizer'].map((name) => event?.getFirstProperty(name)?.getFirstParameter('cn'));
    });
    const name = 'Müller; "Söhne": AG ^n';
    expect(names).toEqual([
      [name, name],
      [name, name],
    ]);
  });

  test('the message says in both languages what changed, and what to open', () => {
    const { files } = packageOf(afterChanges(missionWith(both)));
    const message = textOf(files, 'message.txt').replace(/[\u00a0\u202f]/g, ' ');
    expect(message.split('\n').filter((line) => line.startsWith('•'))).toEqual([
      '• Déplacé : Breffage, lun. 22 juin, 10 h–11 h HAP (avant : lun. 22 juin, 9 h–10 h HAP)',
      '• Annulé : Visite <b>&, mar. 23 juin, 9 h–10 h HAP',
      '• Moved: Briefing, Mon 22 June, 10:00–11:00 PDT (before: Mon 22 June, 09:00–10:00 PDT)',
      '• Cancelled: Visite <b>&, Tue 23 June, 09:00–10:00 PDT',
    ]);
    expect(message).toContain(`« ${stem}_mise-a-jour.ics »`);
  });

  test('the message says what to do in each program, and of what was not tried that it was not', () => {
    const { files } = packageOf(afterChanges(missionWith(both)));
    const [french = ''] = textOf(files, 'message.txt')
      .replace(/[\u00a0\u202f]/g, ' ')
      .split('— — —');
    const [update, whole] = [`${stem}_mise-a-jour.ics`, `${stem}.ics`];
    const others = 'Outlook, Nouvel Outlook, Outlook sur le Web, Google Agenda, Calendrier d’Apple';
    expect(french.trim().split('\n').slice(-4)).toEqual([
      'Evolution, khal : les éléments modifiés remplacent ceux que vous avez.',
      `Thunderbird : supprimez d’abord l’ancien calendrier, puis ouvrez « ${whole} ».`,
      `${others} : nous ne l’avons pas essayé. Le plus sûr : supprimez le calendrier de la mission, puis ouvrez « ${whole} ». Si les éléments sont parmi les vôtres, ouvrez « ${update} » ; ce qui paraît deux fois ou à l’ancienne heure est à supprimer.`,
      'Google Agenda : le fichier s’ajoute à l’ordinateur, pas au téléphone.',
    ]);
  });

  test('the first message asks for a calendar of its own', () => {
    const { files } = packageOf(missionWith(both));
    expect(textOf(files, 'message.txt')).toContain('un calendrier à part pour cette mission');
    expect(textOf(files, 'message.txt')).toContain('Google Calendar: add the file on a computer, not on a phone.');
  });

  test.each([
    ['whoever is invited', { 'p-bela': 'bela@example.org' }, 'no-attendee'],
    ['whoever invites', { 'p-anne': 'anne@example.org' }, 'no-organizer'],
  ] as const)(
    'without the address of %s there is no file for mail programs, and it is said whose and for what',
    (_, emails, code) => {
      const { files, warnings } = packageOf(afterChanges(missionWith(emails)));
      expect([files.map(({ fileName }) => fileName), warnings]).toEqual([
        [`${stem}.ics`, `${stem}_mise-a-jour.ics`, 'message.txt'],
        [{ code, name: 'Anne Roy', value: 'Breffage, Annulé\u00A0: Visite <b>&' }],
      ]);
    },
  );
});
