import type { Entry } from '../itinerary/missionIndex';
import type { DelegateId } from '../model/identifier';
import type { Person } from '../model/person';
import type { AgendaFault } from './agendaFault';
import type { ConflictContext } from './conflictContext';
import type { AgendaFacts, ConflictRule } from './conflictRule';
import type { Finding } from './finding';
import { foundOnce } from './foundOnce';
import { marginsOf } from './margins';
import { sameWhileEqual } from './sameWhileEqual';
import { settledSeverity } from './settledSeverity';

type RuleOf<Kind> = Extract<ConflictRule, { readonly of: Kind }>;
type AgendaRule = RuleOf<'agenda' | 'traveller'>;

interface RuleFault {
  readonly rule: AgendaRule;
  readonly fault: AgendaFault;
  readonly id: string;
}

/**
 * Asks the rules of agendas and of travellers: of each agenda once for as long as neither it nor the facts change, however
 * many delegates share it, and of each traveller once for as long as neither they nor these do. Pauses after each delegate.
 */
export function findInAgendas(
  rules: readonly ConflictRule[],
): (context: ConflictContext) => Generator<undefined, readonly Finding[]> {
  const agendaRules = rules.filter((rule): rule is RuleOf<'agenda'> => rule.of === 'agenda');
  const travellerRules = rules.filter((rule): rule is RuleOf<'traveller'> => rule.of === 'traveller');
  const findIn = foundOnce((agenda: readonly Entry[], facts: AgendaFacts) =>
    agendaRules.flatMap((rule) => rule.find(agenda, facts).map((fault) => ruleFault(rule, fault))),
  );
  const findOf = foundOnce((person: Person, agenda: readonly Entry[], facts: AgendaFacts) =>
    travellerRules.flatMap((rule) => rule.find(person, agenda, facts).map((fault) => ruleFault(rule, fault))),
  );
  return (context) => {
    const facts = agendaFactsOf(context);
    return sharedFindings(context, (agenda, person) => [
      ...findIn(agenda, facts),
      ...(person ? findOf(person, agenda, facts) : []),
    ]);
  };
}

function ruleFault(rule: AgendaRule, fault: AgendaFault): RuleFault {
  return { rule, fault, id: idOf(rule, fault) };
}

/** What is wrong in several agendas for the same items is one finding that concerns several people. */
function* sharedFindings(
  { mission, index, nameOf }: ConflictContext,
  findIn: (agenda: readonly Entry[], person: Person | undefined) => readonly RuleFault[],
): Generator<undefined, readonly Finding[]> {
  const shared = new Map<string, RuleFault & { readonly delegates: DelegateId[] }>();
  for (const [delegate, agenda] of index.agendas) {
    const person = mission.delegates[delegate]?.person;
    for (const found of findIn(agenda, person && mission.people[person])) {
      const known = shared.get(found.id);
      if (known) known.delegates.push(delegate);
      else shared.set(found.id, { ...found, delegates: [delegate] });
    }
    yield;
  }
  return [...shared.values()].map(({ rule, fault, id, delegates }) => ({
    id,
    rule: rule.id,
    severity: settledSeverity(fault.severity ?? rule.severity, fault.entries),
    items: fault.entries.map(({ item }) => item.id),
    delegates,
    start: fault.start,
    end: fault.end,
    sentence: fault.sentence ?? rule.id,
    values: { count: delegates.length, name: delegates.slice(0, 1).map(nameOf).join(''), ...fault.values },
  }));
}

function idOf({ id }: AgendaRule, { key, entries }: AgendaFault): string {
  const what = key === undefined ? entries.map(({ item }) => item.id).sort() : [key];
  return [id, ...what].join('/');
}

const held = sameWhileEqual<AgendaFacts>();

function agendaFactsOf({ mission, today }: ConflictContext): AgendaFacts {
  const { destinations, venues, rooms, transfers, firstDay, lastDay, homeZone, entryRules, entryStates } = mission;
  const known = { destinations, venues, rooms, transfers, entryRules, entryStates };
  return held({ ...known, firstDay, lastDay, homeZone, margins: marginsOf(mission), today });
}
