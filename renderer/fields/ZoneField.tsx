import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../shared/i18n/countryName';
import { missionZones } from '../../shared/itinerary/missionZones';
import { placeNameOf } from '../../shared/itinerary/placeNameOf';
import type { Locale } from '../../shared/model/locale';
import { type PlainDate, plainDateSchema } from '../../shared/model/plainDate';
import { wallTimeOf } from '../../shared/model/wallTime';
import { type ZoneId, zoneIdSchema } from '../../shared/model/zoneId';
import { findZonePlaces } from '../../shared/places/findZonePlaces';
import type { ZonePlace } from '../../shared/places/zonePlace';
import { countryOfZone } from '../../shared/time/countryOfZone';
import { formatOffset } from '../../shared/time/formatOffset';
import { instantOf } from '../../shared/time/instantOf';
import { offsetAt } from '../../shared/time/offsetAt';
import { useAirports } from '../hooks/useAirports';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { SearchComboBox } from '../ui/fields/SearchComboBox';

export interface ZoneFieldProps {
  label: string;
  description?: string | undefined;
  zone: ZoneId;
  onChange: (zone: ZoneId) => void;
  /** Nothing stands in the field while no zone has been chosen. */
  isChosen?: boolean;
  /** The day whose offsets are shown; the mission's first where none is known. */
  date?: string | null;
}

const shown = 30;

/** Whose clock it is: the mission's own places first, then any city, country, airport or Windows name, offline. */
export function ZoneField({ label, description, zone, onChange, isChosen = true, date = null }: ZoneFieldProps) {
  const { t } = useTranslation('common');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const airports = useAirports();
  const [chosen, setChosen] = useState<Choice | null>(null);
  const parsed = plainDateSchema.safeParse(date);
  const day = parsed.success ? parsed.data : mission.firstDay;
  const find = (text: string) => {
    const own = text.trim() === '' ? missionZones(mission, locale).map(placeOfMission) : [];
    const places = [...own, ...findZonePlaces(text, locale, airports, shown)];
    const options = places.map((place) => optionOf(place, day, locale));
    return [...new Map(options.map((option) => [option.id, option])).values()];
  };
  const nameOf = (of: ZoneId) => (chosen?.zone === of ? chosen.label : placeNameOf(mission, of, locale));
  const choose = (key: string) => {
    const [id, label = ''] = key.split(separator);
    const choice = { zone: zoneIdSchema.parse(id), label };
    setChosen(choice);
    onChange(choice.zone);
  };
  return (
    <SearchComboBox
      label={label}
      description={description}
      value={isChosen ? nameOf(zone) : ''}
      find={find}
      onChoose={choose}
      emptyText={t('zoneField.none')}
    />
  );
}

interface Choice {
  readonly zone: ZoneId;
  readonly label: string;
}

const separator = '|';

function placeOfMission({ zone, name }: { zone: ZoneId; name: string }): ZonePlace {
  return { zone, city: name, country: countryOfZone(zone) };
}

function optionOf({ zone, city, country, airport }: ZonePlace, day: PlainDate, locale: Locale) {
  const noon = instantOf(wallTimeOf({ local: `${day}T12:00`, zone }));
  const label = airport === undefined ? city : `${city} (${airport})`;
  const offset = formatOffset(offsetAt(zone, noon));
  const description = country === undefined ? offset : `${countryName(country, locale)} · ${offset}`;
  return { id: `${zone}${separator}${label}`, label, description };
}
