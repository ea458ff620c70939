import type { OrganisationId } from '../model/identifier';
import { groupedBy } from '../model/groupedBy';
import type { Mission } from '../model/mission';
import { NameMentions, type Mention } from './nameMentions';
import { organisationKey } from './organisationKey';

/** Finds the mission's organisations in a title such as « Virexa Bio / Novartis : rencontre ». */
export class OrganisationMentions {
  private readonly names: NameMentions<OrganisationId>;
  private readonly byKey: ReadonlyMap<string, readonly OrganisationId[]>;

  constructor({ organisations }: Mission) {
    const named = Object.values(organisations).filter(({ deleted }) => !deleted);
    this.names = new NameMentions(named.map(({ id, name }) => ({ id, name: organisationKey(name) })));
    const ids = groupedBy(named, ({ name }) => [organisationKey(name)]);
    this.byKey = new Map([...ids].map(([key, all]) => [key, all.map(({ id }) => id)]));
  }

  /** Those that have exactly this name. */
  called(name: string): readonly OrganisationId[] {
    return this.byKey.get(organisationKey(name)) ?? [];
  }

  in(text: string): readonly Mention<OrganisationId>[] {
    return this.names.in(text);
  }
}
