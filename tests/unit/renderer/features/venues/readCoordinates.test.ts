import { expect, test } from 'vitest';
import { readCoordinates } from '../../../../../renderer/features/venues/readCoordinates';

test.each([
  ['as the model keeps it', '45.5019,-73.5674', '45.5019,-73.5674'],
  ['as a map copies it', ' 45.501888, -73.567391 ', '45.50189,-73.56739'],
  ['with the commas of French', '45,5019; -73,5674', '45.5019,-73.5674'],
  ['with the commas of French and a space', '45,5019 -73,5674', '45.5019,-73.5674'],
  ['with the points of the compass', '45.5019° N, 73.5674° W', '45.5019,-73.5674'],
  ['with ouest', '45.5019 N 73.5674 O', '45.5019,-73.5674'],
  ['in the south', '33.8688 S, 151.2093 E', '-33.8688,151.2093'],
  ['beyond the pole', '95, 10', undefined],
  ['beyond the date line', '45, 190', undefined],
  ['an address', '1000, rue De La Gauchetière', undefined],
  ['one number', '45.5019', undefined],
])('%s', (_, written, expected) => {
  expect(readCoordinates(written)).toBe(expected);
});
