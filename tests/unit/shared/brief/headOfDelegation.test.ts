import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { delegationBrief } from '../../../../shared/brief/delegationBrief';
import { printableMission } from '../../../../shared/brief/printableMission';
import { instantSchema } from '../../../../shared/model/instant';
import type { Locale } from '../../../../shared/model/locale';
import { missionSchema } from '../../../../shared/model/mission';
import { briefMission } from '../../../fixtures/missions/briefMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

/** Who is named as head among the facts of the mission, and who in the directory with which words. */
function headsIn(locale: Locale, parts: Readonly<Record<string, object>> = {}) {
  const whole = briefMission();
  const delegates = Object.entries(whole.delegates).map(
    ([id, delegate]) => [id, { ...delegate, ...parts[id] }] as const,
  );
  const mission = missionSchema.parse({ ...whole, delegates: Object.fromEntries(delegates) });
  const context = briefContext({
    mission: printableMission(mission, { includeTentative: true }),
    locale,
    now,
    pages: new Map(),
  });
  const { sections } = delegationBrief(['purpose', 'directory'], context);
  const facts = sections.flatMap((section) => (section.kind === 'purpose' ? section.facts : []));
  const people = sections.flatMap((section) => (section.kind === 'directory' ? section.people : []));
  return {
    fact: facts.find(({ label }) => /tête|^Head/.test(label))?.lines,
    entries: people.flatMap(({ isHead, role, familyName }) => (isHead ? [[familyName, role]] : [])),
  };
}

describe('the head of delegation in the brief', () => {
  const { people, delegates } = briefMission();
  const nameOf = (id: string) => {
    const person = Object.values(people).find(
      (one) => one.id === Object.values(delegates).find((d) => d.id === id)?.person,
    );
    return { full: `${person?.givenName} ${person?.familyName}`, family: person?.familyName };
  };

  test.each([
    ['fr', 'À la tête de la délégation'],
    ['en', 'Head of delegation'],
  ] as const)('is named among the facts and in the directory, %s', (locale, role) => {
    const { fact, entries } = headsIn(locale);
    expect([fact, entries]).toEqual([[nameOf('d0').full], [[nameOf('d0').family, role]]]);
  });

  test('is named nowhere after having withdrawn; whoever leads instead is', () => {
    expect(headsIn('fr', { d0: { status: 'withdrawn' } })).toEqual({ fact: undefined, entries: [] });
    expect(headsIn('fr', { d0: { status: 'withdrawn' }, d1: { role: 'head' } }).fact).toEqual([nameOf('d1').full]);
  });
});
