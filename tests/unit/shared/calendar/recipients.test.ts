import { describe, expect, test } from 'vitest';
import { calendarFor } from '../../../../shared/calendar/calendarFor';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { recipientScope } from '../../../../shared/calendar/recipientScope';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { calendarOptions, itemsIn, textFor } from '../../../support/calendarText';

function changed(change: object): Mission {
  return missionSchema.parse({ ...tortureMission(), ...change });
}

const scopesIn = (mission: Mission) => possibleRecipients(mission).map(recipientScope);

describe('who can get a calendar', () => {
  const { delegates, groups, organisations } = tortureMission();

  test('the mission’s three, its groups, its people, and whoever something in it concerns', () => {
    expect(scopesIn(tortureMission())).toEqual([
      'mission',
      'coordinators',
      'public',
      'group-investors',
      'delegate-anne',
      'delegate-zoe',
      'delegate-coordinator',
      'organisation-member',
      'host-host',
      'venue-centre',
    ]);
  });

  test.each([
    ['who has withdrawn', { delegates: mapped(delegates, { status: 'withdrawn' }) }, /^(delegate|organisation)/],
    ['a group that was deleted', { groups: mapped(groups, { deleted: true }) }, /^group/],
    [
      'organisations that were deleted',
      { organisations: mapped(organisations, { deleted: true }) },
      /^(organisation|host)/,
    ],
    ['hosts and venues of nothing', { items: {} }, /^(host|venue)/],
  ])('not %s', (_, change, none) => {
    expect(scopesIn(changed(change)).filter((scope) => none.test(scope))).toEqual([]);
  });

  function mapped(records: object, change: object): object {
    return Object.fromEntries(
      Object.entries(records).map(([id, record]) => [id, { ...(record as object), ...change }]),
    );
  }
});

describe('each recipient has files and identifiers of their own, for ever', () => {
  test.each([
    ['mission', 'mission-de-tous-les-pieges_fr.ics'],
    ['coordinators', 'coordination_mission-de-tous-les-pieges_fr.ics'],
    ['public', 'programme-public_mission-de-tous-les-pieges_fr.ics'],
    ['group-investors', 'investisseurs_mission-de-tous-les-pieges_fr.ics'],
    ['delegate-anne', 'anne-bouchard_mission-de-tous-les-pieges_fr.ics'],
    ['organisation-member', 'biologie-du-nord_mission-de-tous-les-pieges_fr.ics'],
    ['host-host', 'hote-torrey-mesa-therapeutics_mission-de-tous-les-pieges_fr.ics'],
    ['venue-centre', 'lieu-palais-des-congres-de-san_mission-de-tous-les-pieges_fr.ics'],
  ])('%s', (scope, fileName) => {
    const recipient = possibleRecipients(tortureMission()).find((one) => recipientScope(one) === scope);
    const calendar = recipient && calendarFor(recipient, tortureMission(), calendarOptions);
    if (!calendar?.ok) throw new Error('No calendar');
    expect(calendar.value.fileName).toBe(fileName);
    const domains = [...calendar.value.text.replaceAll('\r\n ', '').matchAll(/^UID:[^.]+\.(.*)$/gm)];
    expect([...new Set(domains.map(([, rest]) => rest?.trim()))]).toEqual([`${scope}@torture.passerelle.invalid`]);
  });

  test('a group and an organisation of one name are told apart, whoever is written first', () => {
    const { groups } = tortureMission() as unknown as Record<'groups', Record<string, object>>;
    const mission = changed({ groups: { investors: { ...groups['investors'], nameFr: 'Biologie du Nord' } } });
    const names = possibleRecipients(mission).flatMap((recipient) => {
      const calendar = calendarFor(recipient, mission, calendarOptions);
      return calendar.ok && calendar.value.fileName.startsWith('biologie') ? [calendar.value.fileName] : [];
    });
    expect(names).toEqual([
      'biologie-du-nord-investors_mission-de-tous-les-pieges_fr.ics',
      'biologie-du-nord-member_mission-de-tous-les-pieges_fr.ics',
    ]);
  });
});

test('an organisation gets what any of its delegates does, each item once, in order', () => {
  const { people } = tortureMission() as unknown as Record<'people', Record<string, object>>;
  const mission = changed({ people: { ...people, zoe: { ...people['zoe'], organisation: 'member' } } });
  const items = (id: 'anne' | 'zoe') => {
    const who = possibleRecipients(mission).find((one) => recipientScope(one) === `delegate-${id}`);
    return who ? itemsIn(textFor(who, mission)) : [];
  };
  const member = possibleRecipients(mission).find((one) => recipientScope(one) === 'organisation-member');
  const both = [...new Set([...items('anne'), ...items('zoe')])].sort();
  expect(member && itemsIn(textFor(member, mission))).toEqual(both);
  expect(both).toEqual(expect.arrayContaining(['for-anne', 'for-zoe', 'for-investors']));
});
