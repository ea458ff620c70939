import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { NameMentions, type Mention } from './nameMentions';
import { organisationKey } from './organisationKey';

/** Finds the mission's organisations in a title such as « Virexa Bio / Novartis : rencontre ». */
export class OrganisationMentions {
  private readonly names: NameMentions<OrganisationId>;

  constructor({ organisations }: Mission) {
    const named = Object.values(organisations).filter(({ deleted }) => !deleted);
    this.names = new NameMentions(named.map(({ id, name }) => ({ id, name: organisationKey(name) })));
  }

  in(text: string): readonly Mention<OrganisationId>[] {
    return this.names.in(text);
  }
}
