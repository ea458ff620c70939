import type { TFunction } from 'i18next';
import { MapPinned, Stamp, UsersRound } from 'lucide-react';
import { countryName } from '../../../shared/i18n/countryName';
import type { Locale } from '../../../shared/model/locale';
import { livingRecords } from '../../../shared/model/livingRecords';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { bothNames } from './bothNames';
import type { FoundRecord } from './foundRecord';
import type { PaletteEntry } from './paletteEntry';

/** The groups of a delegation, and what is known of the borders it crosses. */
export function delegationEntries(
  { groups, entryRules }: Mission,
  locale: Locale,
  t: TFunction<'palette'>,
): readonly FoundRecord[] {
  return [
    ...livingRecords(groups).map((group): FoundRecord => ({
      id: `groups/${group.id}`,
      group: 'groups',
      icon: UsersRound,
      ...bothNames(group, 'name', locale),
      detail: '',
      selection: { collection: 'groups', id: group.id },
      target: 'delegation',
    })),
    ...livingRecords(entryRules).map(({ id, document, country, need, textFr = '', textEn = '' }): FoundRecord => ({
      id: `entryRules/${id}`,
      group: 'borders',
      icon: Stamp,
      title: `${countryName(document, locale)} → ${countryName(country, locale)}`,
      detail: translatedText({ textFr, textEn }, 'text', locale).text || t(`entries:need.${need}`),
      selection: { collection: 'entryRules', id },
      target: 'delegation',
    })),
  ];
}

/** Where the mission goes: chosen, they open the form of the mission, in which they are written. */
export function destinationEntries({ destinations }: Mission, locale: Locale): readonly Omit<PaletteEntry, 'run'>[] {
  return livingRecords(destinations).map((destination) => ({
    id: `destinations/${destination.id}`,
    group: 'destinations',
    icon: MapPinned,
    ...bothNames(destination, 'place', locale),
    detail: '',
  }));
}
