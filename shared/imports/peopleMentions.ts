import type { PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { foldText } from '../text/foldText';
import type { AgendaPerson } from './agendaFile';
import type { EventMatch } from './eventMatches';
import { NameMentions, type Mention } from './nameMentions';
import { personKey } from './personKey';

/** Finds the mission's people in events: by address, or by a whole name. A first name alone is nobody. */
export class PeopleMentions {
  private readonly byEmail = new Map<string, PersonId[]>();
  private readonly byName = new Map<string, PersonId[]>();
  private readonly names: NameMentions<PersonId>;

  constructor({ people }: Mission) {
    const known = Object.values(people).filter(({ deleted }) => !deleted);
    const named: { readonly id: PersonId; readonly name: string }[] = [];
    for (const { id, email, givenName = '', familyName = '' } of known) {
      if (email) add(this.byEmail, email.toLowerCase(), id);
      const [given, family] = [foldText(givenName), foldText(familyName)];
      if (given === '' || family === '') continue;
      add(this.byName, personKey(givenName, familyName), id);
      named.push({ id, name: `${given} ${family}` }, { id, name: `${family} ${given}` });
    }
    this.names = new NameMentions(named);
  }

  in(text: string): readonly Mention<PersonId>[] {
    return this.names.in(text);
  }

  /** Those who have exactly this name. */
  called(name: string): readonly PersonId[] {
    return this.byName.get(personKey(name, undefined)) ?? [];
  }

  /** Whom addresses mean; where nobody has the address, whoever has the name is proposed. */
  withAddress(people: readonly AgendaPerson[]): EventMatch[] {
    return people.flatMap(({ name, email }) => {
      const owners = this.byEmail.get(email);
      const why = owners ? 'address' : 'name';
      const found = owners ?? this.called(name);
      return found.map((id) => ({ kind: 'person', id, why, isSure: owners?.length === 1 }) as const);
    });
  }
}

function add(table: Map<string, PersonId[]>, key: string, id: PersonId): void {
  const ids = table.get(key);
  if (ids) ids.push(id);
  else table.set(key, [id]);
}
