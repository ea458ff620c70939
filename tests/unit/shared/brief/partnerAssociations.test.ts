import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { partnerAssociations } from '../../../../shared/brief/partnerAssociations';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema } from '../../../../shared/model/mission';
import { briefMission, session } from '../../../fixtures/missions/briefMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

interface Given {
  readonly ours?: readonly string[];
  readonly theirs?: readonly string[];
  /** Which association each of these organisations belongs to, by whether it receives. */
  readonly members?: readonly { readonly of: string; readonly isHost: boolean }[];
  /** Who holds each of these joint activities. */
  readonly joint?: readonly string[];
}

function associations({ ours = [], theirs = [], members = [], joint = [] }: Given) {
  const organisation = (id: string, kind: string, isHost: boolean, memberOf = {}) =>
    [id, { id, name: id, kind, isHost, memberOf }] as const;
  const organisations = Object.fromEntries([
    ...ours.map((id) => organisation(id, 'association', false)),
    ...theirs.map((id) => organisation(id, 'association', true)),
    ...members.map(({ of, isHost }, index) => organisation(`o${index}`, 'biotech', isHost, { [of]: true })),
  ]);
  const words = { fr: 'Activité', en: 'Activity' };
  const items = joint.reduce(
    (all, id, index) => ({
      ...all,
      ...session(`j${index}`, `2026-06-22T0${index}:00`, 30, words, {
        isJoint: true,
        hostOrganisations: { [id]: true },
      }),
    }),
    {},
  );
  const mission = missionSchema.parse({
    ...briefMission(),
    items,
    organisations,
    people: {},
    delegates: {},
    groups: {},
    venues: {},
    rooms: {},
  });
  return partnerAssociations(briefContext({ mission, locale: 'fr', now, pages: new Map() }));
}

describe('the two associations of the cover', () => {
  test.each<[string, Given, readonly [string, string]]>([
    ['none', {}, ['', '']],
    ['one on each side', { ours: ['bioquebec'], theirs: ['massbio'] }, ['bioquebec', 'massbio']],
    [
      'the partner of joint activities, not the organiser of the convention',
      { ours: ['bioquebec'], theirs: ['bio', 'massbio'], joint: ['massbio'] },
      ['bioquebec', 'massbio'],
    ],
    [
      'without joint activities, the one that most hosts belong to',
      {
        theirs: ['bio', 'massbio'],
        members: [
          { of: 'massbio', isHost: true },
          { of: 'bio', isHost: false },
        ],
      },
      ['', 'massbio'],
    ],
    [
      'ours is the one that most of the delegation belongs to',
      { ours: ['adriq', 'bioquebec'], members: [{ of: 'bioquebec', isHost: false }], joint: ['adriq'] },
      ['bioquebec', ''],
    ],
  ])('%s', (_, given, expected) => {
    expect(associations(given)).toEqual(expected);
  });
});
