import { associationNames } from '../../shared/imports/associationNames';
import { organisationKey } from '../../shared/imports/organisationKey';
import type { OrganisationId } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';
import type { Organisation } from '../../shared/model/organisation';
import { setOfIds } from '../../shared/model/setOfIds';

/**
 * Reads which associations a cell names, as an import would: undefined where one of them is not there, because entitlement to
 * benefits hangs on it. An organisation is no member of itself. What is there is looked up once.
 */
export function membershipsReader(
  organisations: Mission['organisations'],
): (organisation: string, text: string) => Organisation['memberOf'] | undefined {
  let byKey: ReadonlyMap<string, OrganisationId> | undefined;
  return (organisation, text) => {
    byKey ??= new Map(
      Object.values(organisations).flatMap(({ id, name, deleted }) => (deleted ? [] : [[organisationKey(name), id]])),
    );
    const ids = associationNames(text).map((name) => byKey?.get(organisationKey(name)));
    const found = ids.filter((id) => id !== undefined && id !== organisation) as readonly OrganisationId[];
    return found.length === ids.length ? setOfIds(found) : undefined;
  };
}
