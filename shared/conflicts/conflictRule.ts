import type { MissionIndex, Entry } from '../itinerary/missionIndex';
import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import type { PlainDate } from '../model/plainDate';
import type { AgendaFault } from './agendaFault';
import type { ConflictContext } from './conflictContext';
import type { Finding } from './finding';
import type { Margins } from './margins';
import type { RuleId } from './ruleId';
import type { Severity } from './severity';

/** What rules of single items may look at besides the item: whatever changes none of this leaves their findings as they are. */
export interface EntryFacts extends Pick<
  Mission,
  'firstDay' | 'lastDay' | 'zoneRelease' | 'venues' | 'rooms' | 'organisations' | 'people' | 'delegates'
> {
  readonly travelling: ReadonlySet<DelegateId>;
  readonly members: MissionIndex['members'];
  readonly margins: Margins;
  /** The date at home; unknown where what is asked does not depend on the present. */
  readonly today: PlainDate | undefined;
}

/** What rules of agendas and travellers may look at besides these. */
export interface AgendaFacts extends Pick<
  Mission,
  'firstDay' | 'lastDay' | 'homeZone' | 'destinations' | 'venues' | 'rooms' | 'transfers' | 'entryRules' | 'entryStates'
> {
  readonly margins: Margins;
  /** As in `EntryFacts`. */
  readonly today: PlainDate | undefined;
}

interface RuleName {
  readonly id: RuleId;
  /** How bad it is at worst; a finding may be milder, where something is not settled yet. */
  readonly severity: Severity;
}

/**
 * One question asked of the mission. Adding one is its file, its test, its sentences and a line in the list. What it is
 * asked of decides how much of an edit it notices: one item that has a time and is not cancelled, an agenda (which the
 * delegates who do the same share, and are asked about together), one person with their agenda, or everything at once.
 */
export type ConflictRule =
  | (RuleName & { readonly of: 'entry'; readonly find: (entry: Entry, facts: EntryFacts) => readonly Finding[] })
  | (RuleName & {
      readonly of: 'agenda';
      readonly find: (agenda: readonly Entry[], facts: AgendaFacts) => readonly AgendaFault[];
    })
  | (RuleName & {
      readonly of: 'traveller';
      readonly find: (person: Person, agenda: readonly Entry[], facts: AgendaFacts) => readonly AgendaFault[];
    })
  | (RuleName & { readonly of: 'mission'; readonly find: (context: ConflictContext) => readonly Finding[] });
