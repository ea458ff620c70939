import { FlaskConical, LockKeyhole, type LucideIcon, Ticket, Unplug, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ReadableMission, RecentMission } from '../../../shared/ipc/recentMission';
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

export function RecentMissionRow({ mission, ...acts }: RecentMissionRowProps) {
  const { t } = useTranslation('start');
  const locale = useLocale();
  const now = useNow();
  const { path, isPresent, isDraft = false } = mission;
  const place = { isPresent, folder: isDraft ? t('recent.notSaved') : folderOf(path) };
  if ('isProtected' in mission) {
    const title = isDraft ? t('recent.protectedDraft') : nameOf(path);
    return <Row {...acts} {...place} icon={LockKeyhole} title={title} detail={t('recent.protected')} />;
  }
  return (
    <Row
      {...acts}
      {...place}
      icon={mission.kind === 'convention' ? Ticket : FlaskConical}
      title={translatedText(mission, 'title', locale).text || t('common:untitled')}
      mark={<TimeChip mission={mission} />}
      detail={t('recent.dates', {
        range: formatDateRange(mission.firstDay, mission.lastDay, locale),
        organisations: t('common:count.organisations', { count: mission.organisations }),
        delegates: t('common:count.delegates', { count: mission.delegates }),
      })}
      opened={whenOpened(t, mission, now, locale)}
    />
  );
}

interface RowProps extends Pick<RecentMissionRowProps, 'onOpen' | 'onForget'>, Pick<RecentMission, 'isPresent'> {
  icon: LucideIcon;
  title: string;
  mark?: ReactNode;
  detail: string;
  opened?: string;
  /** Where it is. */
  folder: string;
}

function Row({ icon, title, mark, detail, opened, folder, isPresent, onOpen, onForget }: RowProps) {
  const { t } = useTranslation('start');
  return (
    <li className={styles.row}>
      <AriaButton className={styles.open ?? ''} aria-label={t('recent.open', { title })} onPress={onOpen}>
        <span className={styles.icon}>
          <Icon of={icon} size={18} />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>
            {title}
            {mark}
          </span>
          <span className={styles.detail}>{detail}</span>
        </span>
        <span className={styles.where}>
          {opened !== undefined && <span>{opened}</span>}
          {isPresent ? (
            <span className={styles.folder}>{folder}</span>
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

function TimeChip({ mission }: { mission: ReadableMission }) {
  const { t } = useTranslation('start');
  const until = timeUntil(mission, useNow());
  if (until === null) return <Chip>{t(`common:lifecycle.${mission.lifecycle}`)}</Chip>;
  return <Chip tone="accent">{until === 0 ? t('recent.today') : t('recent.inDays', { count: until })}</Chip>;
}

/** The last two folders of a path, enough to tell one place from another. */
function folderOf(path: string): string {
  return path.split(/[\\/]/).slice(-3, -1).join('/');
}

/** The name of a file without its ending. */
function nameOf(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.mission$/i, '');
}
