import { expect, test } from 'vitest';
import { airportDegrees } from '../../../../../shared/conflicts/ways/airportDegrees';
import { airports } from '../../../../../shared/places/airports';

test('each bundled airport is where its own entry says, to a hundredth of a degree', () => {
  const astray = airports.filter(({ code, latitude, longitude }) => {
    const found = airportDegrees(code);
    return !found || Math.abs(found.latitude - latitude) > 0.0051 || Math.abs(found.longitude - longitude) > 0.0051;
  });
  expect(astray).toEqual([]);
});

test.each([
  ['as people write it', ' yul ', { latitude: 45.47, longitude: -73.74 }],
  ['before the first', 'A', undefined],
  ['of no airport', 'QQQ', undefined],
  ['that is half of one', 'YU', undefined],
  ['that was not written', '', undefined],
])('a code %s', (_, code, expected) => {
  expect(airportDegrees(code)).toEqual(expected);
});
