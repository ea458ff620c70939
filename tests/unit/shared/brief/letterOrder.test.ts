import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { itemFacts } from '../../../../shared/brief/itemFacts';
import { meetingLine } from '../../../../shared/brief/meetingLine';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

/** A meeting whose hosts, contacts and groups have these identifiers, and always the same names. */
function linesOf([zeta, erable]: readonly [string, string]) {
  const host = (id: string, name: string) => ({ id, name, kind: 'biotech', isHost: true, memberOf: {} });
  const contact = (id: string, givenName: string) => ({ id, givenName, familyName: 'Roy', language: 'fr' });
  const both = { [zeta]: true, [erable]: true };
  const meeting = aSession('meeting', { kind: 'partnering-meeting', hostOrganisations: both, hostContacts: both });
  const mission = missionSchema.parse({
    ...smallMission(),
    organisations: { [zeta]: host(zeta, 'Zeta Bio'), [erable]: host(erable, 'Érable DX') },
    people: { [zeta]: contact(zeta, 'Zoé'), [erable]: contact(erable, 'Émile') },
    items: { meeting },
  });
  const context = briefContext({ mission, locale: 'fr', now, pages: new Map() });
  const [entry] = indexMission(mission).entries;
  if (!entry) throw new Error('The meeting has a time');
  const facts = itemFacts(entry.item, context).flatMap(({ icon, text }) => (icon === 'phone' ? [text] : []));
  return [meetingLine(entry, context).theirs, ...facts].map((line) => line.replaceAll(/\p{Cf}/gu, ''));
}

describe('hosts and their contacts stand by their letters on paper', () => {
  test.each([[['host-a', 'host-b']], [['host-b', 'host-a']]] as const)(
    'whatever their identifiers: %j',
    (identifiers) => {
      expect(linesOf(identifiers)).toEqual(['Érable DX, Zeta Bio', 'Émile Roy (hôte)', 'Zoé Roy (hôte)']);
    },
  );
});
