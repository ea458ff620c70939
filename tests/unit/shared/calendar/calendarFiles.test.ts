import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { calendarPackage } from '../../../../shared/calendar/calendarPackage';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { readCalendar } from '../../../../shared/calendar/readCalendar';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarOptions, everyone, textFor } from '../../../support/calendarText';
import { lintCalendar } from '../../../support/lintCalendar';
import { publish } from '../../../support/publish';
import { withEveryText } from '../../../support/withEveryText';

const missions: [string, Mission][] = [['every trap of time', tortureMission()], ...sampleMissions()];
const now = instantSchema.parse('2026-06-03T12:00:00Z');

describe('every file keeps RFC 5545, RFC 5546 and what clients need', () => {
  const forms = (['recipient', 'fr', 'en', 'both'] as const).flatMap((language) =>
    (['zoned', 'utc'] as const).flatMap((times) =>
      [true, false].map((includeTentative) => ({ language, times, includeTentative })),
    ),
  );

  test.each(missions)('%s, every recipient, and every choice for one of each kind', (_, mission) => {
    const recipients = possibleRecipients(mission);
    const oneOfEach = new Map(recipients.map((who) => [who.kind, who])).values();
    const outcomes = [
      ...recipients.map((who) => calendarFor(who, mission, calendarOptions)),
      ...[...oneOfEach].flatMap((who) =>
        forms.map((form) => calendarFor(who, mission, { ...calendarOptions, ...form })),
      ),
    ];
    const refused = outcomes.flatMap((calendar) => (calendar.ok ? [] : [calendar.error.code]));
    expect(refused.filter((code) => code !== 'nothing-to-export')).toEqual([]);
    expect(outcomes.flatMap((calendar) => (calendar.ok ? lintCalendar(calendar.value.text) : []))).toEqual([]);
  });

  test('without a coordinator’s address there is neither organizer nor method', () => {
    const mission = missionSchema.parse({ ...tortureMission(), people: {} });
    const text = textFor(everyone, mission);
    expect(text).not.toMatch(/ORGANIZER|METHOD/);
    expect(lintCalendar(text)).toEqual([]);
  });
});

test('what is written can be read again: times, titles and places', () => {
  const mission = tortureMission();
  const read = readCalendar(textFor(everyone, mission), mission.homeZone);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.problems).toEqual([]);
  const redEye = read.value.events.find(({ uid }) => uid.startsWith('red-eye'));
  expect(redEye).toMatchObject({
    start: '2026-06-25T22:15[America/Los_Angeles]',
    minutes: 305,
    sequence: 3,
    title: 'red-eye',
    location: 'San Diego',
  });
});

describe('what is sent after everything changed keeps the rules too, REQUEST and CANCEL included', () => {
  const forms = (['fr', 'both'] as const).flatMap((language) =>
    (['zoned', 'utc'] as const).map((times) => ({ language, times })),
  );
  const hostile = 'Müller; "Söhne": ^AG\r\nATTENDEE:mailto:eve@example.org\u202E';

  test.each<[string, Mission]>([
    ...missions,
    ['hostile text everywhere', missionSchema.parse(withEveryText(tortureMission(), () => hostile))],
  ])('%s', (_, mission) => {
    const reachable = withAddresses(mission);
    const recipients = possibleRecipients(reachable);
    const oneOfEach = [...new Map(recipients.map((who) => [who.kind, who])).values()];
    const files = oneOfEach.flatMap((who) =>
      forms.flatMap((form) => {
        const sent = publish(who, reachable, '2026-06-01', form).mission;
        const made = calendarPackage(who, withEverythingChanged(sent), { ...calendarOptions, ...form, now });
        return made.ok ? made.value.files.filter(({ fileName }) => fileName.endsWith('.ics')) : [];
      }),
    );
    const methods = files.map(({ text }) => /^METHOD:(\w+)/m.exec(text)?.[1]);
    expect(methods).toEqual(expect.arrayContaining(['PUBLISH', 'REQUEST', 'CANCEL']));
    expect(files.flatMap(({ text }) => lintCalendar(text))).toEqual([]);
  });
});

/** Everybody can be written to. */
function withAddresses(mission: Mission): Mission {
  const people = Object.values(mission.people).map(
    (person) => [person.id, { ...person, email: 'a@example.org' }] as const,
  );
  return missionSchema.parse({ ...mission, people: Object.fromEntries<unknown>(people) });
}

/** A third of the items renamed, a third removed, a third cancelled. */
function withEverythingChanged(mission: Mission): Mission {
  const items = Object.values(mission.items).map((item, index) => {
    const change = [{ titleFr: 'Autrement', titleEn: 'Otherwise' }, { deleted: true }, { status: 'cancelled' }][
      index % 3
    ];
    return [item.id, { ...item, ...change, revision: item.revision + 1 }] as const;
  });
  return missionSchema.parse({ ...mission, items: Object.fromEntries<unknown>(items) });
}
