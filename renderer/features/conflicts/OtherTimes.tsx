import { CalendarSearch } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { isOfNoTime } from '../../../shared/conflicts/isOfNoTime';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import styles from './ConflictsScreen.module.css';

/** A conflict of more sessions than these is not about one of them. */
const most = 3;

/** For each session of a conflict that another time may settle, the search for one that suits everyone. */
export function OtherTimes({ finding, onSeek }: { finding: Finding; onSeek: () => void }) {
  const { t } = useTranslation('slots');
  const locale = useLocale();
  const items = useMission((mission) => mission.items);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const seekTime = useInterface((state) => state.seekTime);
  const sessions = finding.items.flatMap((id) => {
    const item = items[id];
    return item?.type === 'session' ? [item] : [];
  });
  if (isReadOnly || isOfNoTime(finding) || sessions.length === 0 || sessions.length > most) return null;
  return (
    <ul className={styles.fixes}>
      {sessions.map((session) => (
        <li key={session.id}>
          <Button
            variant="quiet"
            icon={CalendarSearch}
            onPress={() => {
              seekTime(session.id);
              onSeek();
            }}
          >
            {t('titleFor', { title: translatedText(session, 'title', locale).text || t('common:untitled') })}
          </Button>
        </li>
      ))}
    </ul>
  );
}
