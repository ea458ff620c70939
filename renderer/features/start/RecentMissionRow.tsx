import { FlaskConical, Ticket, Unplug, X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { RecentMission } from '../../../shared/ipc/recentMission';
import { translatedText } from '../../../shared/model/translatedText';
import { formatDateRange } from '../../../shared/time/formatDateRange';
import { IconButton } from '../../ui/controls/IconButton';
import { Chip } from '../../ui/marks/Chip';
import { Icon } from '../../ui/marks/Icon';
import { useLocale } from '../../hooks/useLocale';
import { useNow } from '../../hooks/useNow';
import styles from './RecentMissions.module.css';
import { timeUntil } from './timeUntil';
import { whenOpened } from './whenOpened';

export interface RecentMissionRowProps {
  mission: RecentMission;
  onOpen: () => void;
  onForget: () => void;
}

export function RecentMissionRow({ mission, onOpen, onForget }: RecentMissionRowProps) {
  const { t } = useTranslation('start');
  const locale = useLocale();
  const now = useNow();
  const title = translatedText(mission, 'title', locale).text || t('common:untitled');
  const until = timeUntil(mission, now);
  return (
    <li className={styles.row}>
      <AriaButton className={styles.open ?? ''} aria-label={t('recent.open', { title })} onPress={onOpen}>
        <span className={styles.icon}>
          <Icon of={mission.kind === 'convention' ? Ticket : FlaskConical} size={18} />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>
            {title}
            {until === null ? (
              <Chip>{t(`common:lifecycle.${mission.lifecycle}`)}</Chip>
            ) : (
              <Chip tone="accent">{until === 0 ? t('recent.today') : t('recent.inDays', { count: until })}</Chip>
            )}
          </span>
          <span className={styles.detail}>
            {t('recent.dates', {
              range: formatDateRange(mission.firstDay, mission.lastDay, locale),
              organisations: t('common:count.organisations', { count: mission.organisations }),
              delegates: t('common:count.delegates', { count: mission.delegates }),
            })}
          </span>
        </span>
        <span className={styles.where}>
          <span>{whenOpened(t, mission, now, locale)}</span>
          {mission.isPresent ? (
            <span className={styles.folder}>{folderOf(mission.path)}</span>
          ) : (
            <span className={styles.missing} title={t('recent.missingHint')}>
              <Icon of={Unplug} size={14} />
              {t('recent.missing')}
            </span>
          )}
        </span>
      </AriaButton>
      <IconButton icon={X} size="compact" label={t('recent.forget', { title })} onPress={onForget} />
    </li>
  );
}

/** The last two folders of a path, enough to tell one place from another. */
function folderOf(path: string): string {
  return path.split(/[\\/]/).slice(-3, -1).join('/');
}
