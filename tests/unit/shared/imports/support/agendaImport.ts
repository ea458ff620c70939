import type { Command } from '../../../../../shared/commands/commands';
import type { AgendaEvent } from '../../../../../shared/imports/agendaFile';
import { agendaImportPayloads, type EventDecision } from '../../../../../shared/imports/agendaImportPayloads';
import { defaultOutcomes, type AgendaImportPlan } from '../../../../../shared/imports/agendaImportPlan';
import { readAgendaRows } from '../../../../../shared/imports/readAgendaRows';
import type { Session } from '../../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../../shared/model/mission';
import { wallTimeSchema } from '../../../../../shared/model/wallTime';
import { countingIds } from './countingIds';
import { executed } from './executed';
import { missionOf } from './missionOf';

/** A small delegation at a convention, into which agendas are imported. */
export const agendaMission = missionOf({
  organisations: {
    virexa: { name: 'Virexa Bio inc.' },
    novartis: { name: 'Novartis', isHost: true },
    lemoyne: { name: 'Institut Lemoyne' },
  },
  people: {
    priya: { givenName: 'Priya', familyName: 'Raman', organisation: 'virexa', email: 'priya@virexa.example.org' },
  },
  delegates: { 'd-priya': { person: 'priya' } },
  venues: { sdcc: { nameFr: 'Palais des congrès de San Diego', nameEn: 'San Diego Convention Center' } },
  rooms: {
    'hall-b': { venue: 'sdcc', nameFr: 'Salle B', nameEn: 'Hall B' },
    'hall-b2': { venue: 'sdcc', nameFr: 'Salle B2', nameEn: 'Hall B2' },
  },
});

/** A meeting of a partnering agenda; `at` is its start in San Diego. */
export function agendaEvent(changes: Partial<AgendaEvent> & { at?: string } = {}): AgendaEvent {
  const { at = '2026-06-22T09:00', ...rest } = changes;
  return {
    uid: '1@partnering.example.org',
    sequence: 0,
    title: 'Virexa Bio / Novartis',
    description: '',
    location: 'San Diego Convention Center, Hall B2, Table 14',
    start: wallTimeSchema.parse(`${at}[America/Los_Angeles]`),
    minutes: 30,
    isAllDay: false,
    status: 'confirmed',
    timeForm: 'zoned',
    people: [],
    ...rest,
  };
}

export interface AgendaImport {
  readonly fileName?: string;
  readonly isWhole?: boolean;
  readonly owner?: string;
  /** Takes what is left alone unless the person asks for it, too. */
  readonly everything?: boolean;
  readonly decisions?: ReadonlyMap<string, EventDecision>;
}

export function planOfAgenda(
  events: readonly AgendaEvent[],
  into: Mission,
  { fileName = 'agenda.ics', isWhole = true, owner }: AgendaImport = {},
): AgendaImportPlan {
  return readAgendaRows({ fileName, isWhole, events, clocks: [], problems: [] }, into, owner);
}

/** Imports what would be imported unless the person unticks it. */
export function importedAgenda(events: readonly AgendaEvent[], into: Mission, options: AgendaImport = {}): Mission {
  const plan = planOfAgenda(events, into, options);
  const { everything = false, decisions = new Map() } = options;
  const chosen = plan.events.filter(({ outcome }) => everything || defaultOutcomes.has(outcome));
  const owner = { everyone: false, groups: [], delegates: [] };
  const uids = new Set(chosen.map(({ event }) => event.uid));
  const choice = { source: 'agenda.ics', owner, audience: 'delegation' as const, uids, decisions };
  const imports = `${Object.keys(into.items).length}-`;
  const payloads = agendaImportPayloads(plan, into, choice, countingIds(`n${imports}`));
  const commands = payloads.map((payload): Command => ({ name: 'import-agenda', payload }));
  return executed(into, commands, countingIds(`x${imports}`));
}

export const sessionsOf = (mission: Mission): Session[] =>
  Object.values(mission.items).filter((item): item is Session => item.type === 'session');
