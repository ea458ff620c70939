import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { findZones } from '../../../../shared/time/findZones';
import { knownZones } from '../../../../shared/time/knownZones';
import { ComboBox } from '../../../ui/fields/ComboBox';
import type { Option } from '../../../ui/fields/option';
import type { ItemReader } from '../words/itemReader';
import { missionZones } from './missionZones';

export interface ZonePickerProps {
  label: string;
  zone: ZoneId;
  onChange: (zone: ZoneId) => void;
  reader: ItemReader;
}

/** Whose clock it is: the places of the mission first, then the cities of likely missions, then every zone there is. */
export function ZonePicker({ label, zone, onChange, reader }: ZonePickerProps) {
  const { t } = useTranslation('itinerary');
  const options = useMemo(() => zoneOptions(reader, zone), [reader, zone]);
  return (
    <ComboBox
      label={label}
      options={options}
      value={zone}
      onChange={(chosen) => chosen && onChange(chosen)}
      emptyText={t('form.noZone')}
    />
  );
}

function zoneOptions({ mission, locale }: ItemReader, current: ZoneId): readonly Option<ZoneId>[] {
  const options = new Map<ZoneId, Option<ZoneId>>();
  const add = (id: ZoneId, label: string) => {
    if (!options.has(id)) options.set(id, { id, label, ...(label === id ? {} : { description: id }) });
  };
  for (const place of missionZones(mission, locale)) add(place.zone, place.name);
  for (const { zone, city } of findZones('', locale)) add(zone, city);
  for (const zone of knownZones()) add(zone, zone);
  add(current, current);
  return [...options.values()];
}
