import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { pocketItinerary } from '../../../../shared/brief/pocketItinerary';
import { printableMission } from '../../../../shared/brief/printableMission';
import { delegateIdSchema } from '../../../../shared/model/identifier';
import { instantSchema } from '../../../../shared/model/instant';
import { briefMission } from '../../../fixtures/missions/briefMission';
import { sampleMissions } from '../../../fixtures/missions/sampleMissions';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

function pocket(delegate: string, mission = briefMission()) {
  const id = delegateIdSchema.parse(delegate);
  const own = printableMission(mission, { delegate: id, includeTentative: true });
  return pocketItinerary(id, briefContext({ mission: own, locale: 'fr', now, pages: new Map() }));
}

const idsIn = (delegate: string) =>
  pocket(delegate)?.panels.flatMap(({ days }) => days.flatMap(({ rows }) => rows.map(({ id }) => id))) ?? [];

describe('a pocket itinerary', () => {
  test('has what its delegate does and nothing else', () => {
    expect([idsIn('d0').includes('harborline'), idsIn('d1').includes('harborline')]).toEqual([true, false]);
    expect([idsIn('d0').includes('panel'), idsIn('d1').includes('panel')]).toEqual([false, true]);
  });

  test('carries the booking of its own legs, and nothing that only coordinators may read', () => {
    const text = JSON.stringify(pocket('d0'));
    expect(text).toContain('K7PLQ4');
    expect(text).not.toMatch(/SECRET|ANNULEE/);
  });

  test('names after the place the two who organise a joint activity', () => {
    const mission = smallMission([
      aSession('reception', {
        delegates: { anne: true },
        venue: 'centre',
        isJoint: true,
        hostOrganisations: { norvexia: true, cedrane: true },
      }),
    ]);
    const [row] = pocket('anne', mission)?.panels.flatMap(({ days }) => days.flatMap(({ rows }) => rows)) ?? [];
    expect(row?.detail.replaceAll(/[\u2066-\u2069]/g, '')).toBe('Palais · Cedrane et Norvexia');
  });

  test('names the hosts to call, each once', () => {
    const hosts = pocket('d0')?.back.blocks.find(({ label }) => label === 'Mes hôtes')?.lines;
    expect(hosts?.map((line) => line.replace(/[\u00A0\u202F]/g, ' ').replaceAll('\u2011', '-'))).toEqual([
      'BIOQuébec : Maëlle Ouellet-Desrosiers, +1 514 555-0117',
      'Harborline Therapeutics : Daniel Okonkwo-Reyes, +1 617 555-0133',
    ]);
  });

  test('says what its organisation may use, how much of it is left, and for when it is claimed', () => {
    const [, sanDiego] = sampleMissions()[0] as [string, Mission];
    const linesOf = (name: string, mission = sanDiego) => {
      const person = Object.values(sanDiego.people).find(
        ({ organisation }) => organisation !== undefined && sanDiego.organisations[organisation]?.name === name,
      );
      const delegate = Object.values(sanDiego.delegates).find((one) => one.person === person?.id);
      const block = pocket(delegate?.id ?? '', mission)?.back.blocks.find(({ label }) => label.startsWith('Avantages'));
      return block?.lines.map((line) => line.replace(/[\u2066-\u2069]/g, '').replace(/[\u00A0\u202F]/g, ' '));
    };
    const reception = 'Tarif de membre à la réception Québec–Massachusetts · San Diego';
    expect(linesOf('Dalquin Propriété intellectuelle')).toEqual([
      'Présentation à un investisseur du Massachusetts · demandé pour le 24 juin',
      reception,
    ]);
    expect(linesOf('Ardoisia Dispositifs')).toEqual([
      'Présentation à un investisseur du Massachusetts · tout est pris',
      reception,
    ]);
    expect(linesOf('BIOQuébec')).toBeUndefined();
    const [benefit] = Object.values(sanDiego.benefits).filter(({ titleEn }) => titleEn.startsWith('Member price'));
    const copies = ['copy-1', 'copy-2', 'copy-3'].map((id) => [id, { ...benefit, id }]);
    const more = missionSchema.parse({
      ...sanDiego,
      benefits: Object.fromEntries([...Object.entries(sanDiego.benefits), ...copies]) as unknown,
    });
    expect(linesOf('Ardoisia Dispositifs', more)?.slice(2)).toEqual([
      reception,
      'et 2 autres, dans le cahier de mission',
    ]);
  });

  test('is not made for someone who does not exist', () => {
    expect(pocket('nobody')).toBeUndefined();
  });
});
