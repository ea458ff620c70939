import type { Airport } from './airport';

let loading: Promise<readonly Airport[]> | undefined;

/** The bundled airports, from a script of their own that is read once. */
export function loadAirports(): Promise<readonly Airport[]> {
  loading ??= import('./airports').then(({ airports }) => airports);
  return loading;
}
