import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import type { Fix } from '../../../shared/conflicts/fixes/fix';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import { saidValue } from '../../../shared/i18n/saidValue';
import { assertNever } from '../../../shared/model/assertNever';
import type { Locale } from '../../../shared/model/locale';
import type { Mission } from '../../../shared/model/mission';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { commandOfFix } from './commandOfFix';
import styles from './ConflictsScreen.module.css';
import { useFixes } from './useFixes';

/** What would settle the conflict, each one press and one step of undo. */
export function FindingFixes({ finding }: { finding: Finding }) {
  const { t } = useTranslation('conflicts');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const make = useAnnouncedEdits();
  const fixes = useFixes(finding);
  const heading = useId();
  const take = (fix: Fix) => {
    const command = commandOfFix(fix, mission);
    if (command) void make([command]);
  };
  if (fixes.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={styles.section}>
        {t('fix.heading')}
      </h3>
      <p className={styles.reason}>{t('fix.tried')}</p>
      <ul className={styles.fixes}>
        {fixes.map((fix) => (
          <li key={JSON.stringify(fix)}>
            <Button onPress={() => take(fix)}>{t(`fix.${fix.kind}`, valuesOf(fix, mission, locale))}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function valuesOf(fix: Fix, mission: Mission, locale: Locale): Readonly<Record<string, string | number>> {
  if (fix.kind === 'take-zone-rules') return { release: fix.release };
  if (fix.kind === 'open-on-holidays') {
    const venue = mission.venues[fix.venue];
    return { place: venue ? translatedText(venue, 'name', locale).text : '' };
  }
  if ('person' in fix) {
    return { name: nameOfPerson(mission.people, fix.person) };
  }
  const item = mission.items[fix.item];
  const title = item ? translatedText(item, 'title', locale).text : '';
  switch (fix.kind) {
    case 'move-item':
      return { title, to: saidValue(fix.to, locale) };
    case 'change-room': {
      const room = mission.rooms[fix.room];
      return { title, room: room ? translatedText(room, 'name', locale).text : '' };
    }
    case 'add-participant':
      return { title, name: nameOfPerson(mission.people, mission.delegates[fix.delegate]?.person) };
    case 'confirm-item':
    case 'list-sent':
    case 'delete-item':
      return { title };
    default:
      return assertNever(fix);
  }
}
