import { countryName } from '../../../../shared/i18n/countryName';
import type { Locale } from '../../../../shared/model/locale';
import type { Airport } from '../../../../shared/places/airport';
import { airportOfCode } from '../../../../shared/places/airportOfCode';
import { findAirports } from '../../../../shared/places/findAirports';
import { useAirports } from '../../../hooks/useAirports';
import { SearchComboBox } from '../../../ui/fields/SearchComboBox';
import type { ItemReader } from '../words/itemReader';

export interface AirportFieldProps {
  label: string;
  code: string;
  onAirport: (airport: Airport) => void;
  /** A code of no airport, such as a station's, or none. */
  onCode: (code: string) => void;
  reader: ItemReader;
}

const shown = 20;

/** Finds an airport by its code or its city in either language; any other code is kept as it is written. */
export function AirportField({ label, code, onAirport, onCode, reader: { t, locale } }: AirportFieldProps) {
  const airports = useAirports();
  const chosen = airportOfCode(airports, code);
  const take = (text: string) => {
    const airport = airportOfCode(airports, text);
    if (airport) onAirport(airport);
    else onCode(text);
  };
  return (
    <SearchComboBox
      label={label}
      description={t('form.airportHint')}
      value={chosen ? optionOf(chosen, locale).label : code}
      find={(text) => findAirports(airports, text, locale, shown).map((airport) => optionOf(airport, locale))}
      onChoose={take}
      onLeave={take}
      emptyText={t('form.noAirport')}
    />
  );
}

function optionOf({ code, city, country }: Airport, locale: Locale) {
  return { id: code, label: `${code} · ${city[locale]}`, description: countryName(country, locale) };
}
