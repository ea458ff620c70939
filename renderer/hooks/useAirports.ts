import { useEffect, useState } from 'react';
import type { Airport } from '../../shared/places/airport';
import { loadAirports } from '../../shared/places/loadAirports';

const none: readonly Airport[] = [];

/** The bundled airports; none until their script is there, which the first field that asks for places brings. */
export function useAirports(): readonly Airport[] {
  const [airports, setAirports] = useState(none);
  useEffect(() => {
    let isAsked = true;
    void loadAirports().then((loaded) => isAsked && setAirports(loaded));
    return () => {
      isAsked = false;
    };
  }, []);
  return airports;
}
