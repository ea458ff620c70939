import { Globe, Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../../shared/model/announcement';
import { announcementsOf } from '../../../shared/promotion/announcementsOf';
import { isAnnouncementLate } from '../../../shared/promotion/isAnnouncementLate';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useWantedAct } from '../../hooks/useWantedAct';
import { useToday } from '../../hooks/useToday';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { SearchField } from '../../ui/fields/SearchField';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { AddAnnouncementDialog } from './AddAnnouncementDialog';
import { AnnouncementGrid } from './AnnouncementGrid';
import { AnnouncementSheet } from './AnnouncementSheet';
import { ProgrammeDialog } from './ProgrammeDialog';
import { PromotionFilters } from './PromotionFilters';
import styles from './PromotionScreen.module.css';
import { usePromotionFilter } from './usePromotionFilter';

/** Where the public events of the mission are announced, by whom and when, and what the partner may publish. */
export function PromotionScreen() {
  const { t } = useTranslation('promotion');
  const records = useMission((mission) => mission.announcements);
  const announcements = useMemo(() => announcementsOf({ announcements: records }), [records]);
  const filter = usePromotionFilter(announcements);
  const search = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<'add' | 'programme' | null>(null);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const add = () => {
    if (!isReadOnly) setDialog('add');
  };
  useMenuAction('add', add);
  useWantedAct('add-announcement', add);
  useMenuAction('find', () => search.current?.focus());
  const selection = useInterface((state) => state.selection);
  const openId = selection?.collection === 'announcements' ? selection.id : null;
  const open = announcements.find(({ id }) => id === openId);
  const close = () => setDialog(null);
  const programmeButton = (
    <Button icon={Globe} onPress={() => setDialog('programme')}>
      {t('programme.button')}
    </Button>
  );
  const addButton = isReadOnly ? null : (
    <Button variant="primary" icon={Plus} onPress={add}>
      {t('add')}
    </Button>
  );
  const isEmpty = announcements.length === 0;
  return (
    <>
      <Toolbar
        label={t('title')}
        start={isEmpty ? <ToolbarTitle title={t('title')} /> : <Sizes announcements={announcements} />}
        end={
          isEmpty ? null : (
            <>
              <SearchField
                ref={search}
                label={t('search')}
                placeholder={t('search')}
                clearLabel={t('common:action.clear')}
                value={filter.query}
                onChange={filter.setQuery}
              />
              {programmeButton}
              {addButton}
            </>
          )
        }
      />
      {isEmpty ? (
        <EmptyState title={t('empty.title')} body={t('empty.body')} primary={addButton} secondary={programmeButton} />
      ) : (
        <>
          <PromotionFilters filter={filter} />
          <div className={styles.panes}>
            <AnnouncementGrid announcements={filter.found} openId={openId} />
            {open && <AnnouncementSheet key={open.id} announcement={open} />}
          </div>
        </>
      )}
      {dialog === 'add' && <AddAnnouncementDialog onClose={close} />}
      {dialog === 'programme' && <ProgrammeDialog onClose={close} />}
    </>
  );
}

function Sizes({ announcements }: { announcements: readonly Announcement[] }) {
  const { t } = useTranslation('promotion');
  const today = useToday();
  const open = announcements.filter(({ status }) => status !== 'published').length;
  const late = announcements.filter((announcement) => isAnnouncementLate(announcement, today)).length;
  const words = [
    open === 0 ? t('counts.none') : t('counts.open', { count: open }),
    ...(late > 0 ? [t('counts.late', { count: late })] : []),
  ];
  return <ToolbarTitle title={t('title')} aside={words.join(' · ')} />;
}
