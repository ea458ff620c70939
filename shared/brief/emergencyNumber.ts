import type { Mission } from '../model/mission';

/** Where 112 reaches police, fire and ambulance: the European Union and those of its neighbours that take it too. */
const oneOneTwo =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
const nineOneOne = ['CA', 'US'];

/** The number to call in the country of the mission's venues; absent where they lie in several or we do not know it. */
export function emergencyNumber(mission: Mission): string | undefined {
  const countries = [...new Set(Object.values(mission.venues).map(({ country }) => country?.toUpperCase() ?? ''))];
  if (countries.length === 0) return undefined;
  if (countries.every((country) => nineOneOne.includes(country))) return '911';
  return countries.every((country) => oneOneTwo.includes(country)) ? '112' : undefined;
}
