import type { PlainDate } from '../model/plainDate';
import { calendarClients } from './clientBehaviour';

/** The programs that were tried, with their versions, and the last day on which one was. */
export function testedPrograms(): { readonly programs: readonly string[]; readonly on: PlainDate | undefined } {
  const facts = calendarClients
    .flatMap((client) => Object.values(client.facts))
    .flatMap((fact) => (fact.evidence === 'tested' ? [fact] : []));
  return {
    programs: [...new Set(facts.map(({ program }) => program))],
    on: facts
      .map((fact) => fact.on)
      .sort()
      .at(-1),
  };
}
