import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../../shared/conflicts/findConflicts';
import { fixesOf } from '../../../../../shared/conflicts/fixes/fixesOf';
import { missionAfter } from '../../../../../shared/conflicts/fixes/missionAfter';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import { findingSentence } from '../../../../../shared/i18n/findingSentence';
import { zoneRelease } from '../../../../../shared/time/zoneRelease';
import { aSession, smallMission } from '../../../../fixtures/smallMission';

const everyone = { everyone: true };
const year = { firstDay: '2026-01-01', lastDay: '2026-12-31' };

/** What the rule says of a session at a time, in a mission planned with a release. */
function saidOf(start: string, release: string): readonly string[] {
  return findConflicts(smallMission([aSession('call', { ...everyone, start })], { ...year, zoneRelease: release }))
    .filter(({ rule }) => rule === 'zone-rules-changed')
    .map((finding) => findingSentence(createTranslations('en'), finding, 'en').reason.replaceAll(' ', ' '));
}

describe('time zone rules that changed since a mission was planned', () => {
  test('British Columbia keeps daylight time from November 2026: the same clock is an hour earlier for everybody else', () => {
    expect(saidOf('2026-12-01T09:00[America/Vancouver]', '2026a')).toEqual([
      expect.stringContaining('changed between releases 2026a and 2026f: the same local time now comes 60 min earlier'),
    ]);
  });

  test.each([
    ['before it changes', '2026-10-01T09:00[America/Vancouver]', '2026a'],
    ['planned after the release that brought it', '2026-12-01T09:00[America/Vancouver]', '2026b'],
    ['planned with the rules of today', '2026-12-01T09:00[America/Vancouver]', zoneRelease],
    ['a zone whose rules are as they were', '2026-12-01T09:00[America/Toronto]', '2025a'],
    ['a release that nothing is known of', '2026-12-01T09:00[America/Vancouver]', '1999z'],
  ])('nothing is said %s', (_, start, release) => {
    expect(saidOf(start, release)).toEqual([]);
  });

  test('once somebody has checked the times, all of it is settled at once', () => {
    const times = ['2026-12-01T09:00[America/Vancouver]', '2026-12-02T09:00[America/Winnipeg]'];
    const items = times.map((start, index) =>
      aSession(`call-${index}`, { ...everyone, start, titleEn: `Call ${index}` }),
    );
    const mission = smallMission(items, { ...year, zoneRelease: '2025b' });
    const [finding] = findConflicts(mission);
    const fixes = finding ? fixesOf(mission, finding) : [];
    expect(fixes).toEqual([{ kind: 'take-zone-rules', release: zoneRelease }]);
    expect(findConflicts(mission)).toHaveLength(2);
    expect(fixes.flatMap((fix) => findConflicts(missionAfter(mission, fix)))).toEqual([]);
  });
});
