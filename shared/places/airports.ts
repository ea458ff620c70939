import source from '../../assets/airports/airports.json';
import type { Airport } from './airport';
import { readAirports } from './readAirports';

/**
 * Every airport that is bundled. Large: the window takes it with `loadAirports`, when a field first asks for places, so that
 * neither of its scripts carries it.
 */
export const airports: readonly Airport[] = readAirports(source.countries);
