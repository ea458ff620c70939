import { describe, expect, test } from 'vitest';
import windowsZones from '../../../../assets/zones/windowsZones.json';
import { canonicalZone } from '../../../../shared/time/canonicalZone';
import { ianaZoneOfWindowsName } from '../../../../shared/time/ianaZoneOfWindowsName';
import { isKnownZone } from '../../../../shared/time/isKnownZone';

describe('a zone is known under all its names', () => {
  test.each([
    ['America/Toronto', 'America/Toronto'],
    ['America/Montreal', 'America/Toronto'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['UTC', 'Etc/UTC'],
    ['America/Atlantis', undefined],
    ['america/toronto', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s is %s', (zone, expected) => {
    expect(canonicalZone(zone)).toBe(expected);
    expect(isKnownZone(zone)).toBe(expected !== undefined);
  });
});

describe('a Windows zone name has an IANA zone', () => {
  test.each([
    ['Eastern Standard Time', 'America/New_York'],
    ['pacific standard time', 'America/Los_Angeles'],
    ['Romance Standard Time', 'Europe/Paris'],
    ['GMT Standard Time', 'Europe/London'],
    ['Newfoundland Standard Time', 'America/St_Johns'],
    ['UTC', 'Etc/UTC'],
    ['Atlantis Standard Time', undefined],
  ])('%s is %s', (name, expected) => {
    expect(ianaZoneOfWindowsName(name)).toBe(expected);
  });

  test('and the bundled rules know every one of them', () => {
    expect(Object.values(windowsZones.zones).filter((zone) => !isKnownZone(zone))).toEqual([]);
  });
});
