import { Check, Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../../shared/model/announcement';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { BulkBar } from '../../ui/grid/BulkBar';

interface AnnouncementBulkBarProps {
  chosen: readonly Announcement[];
  onClear: () => void;
}

/** Says that the chosen announcements have appeared, or deletes them, as one step of undo. */
export function AnnouncementBulkBar({ chosen, onClear }: AnnouncementBulkBarProps) {
  const { t } = useTranslation('promotion');
  const make = useAnnouncedEdits();
  const publish = async () => {
    const changes = { status: 'published' } as const;
    const commands = chosen.map(
      ({ id }) => ({ name: 'edit-announcement', payload: { announcement: id, changes } }) as const,
    );
    if (await make(commands)) onClear();
  };
  const remove = async () => {
    const commands = chosen.map(({ id }) => ({ name: 'delete-announcement', payload: { announcement: id } }) as const);
    if (await make(commands)) onClear();
  };
  return (
    <BulkBar label={t('bulk.label')} count={t('bulk.count', { count: chosen.length })}>
      <Button icon={Check} onPress={() => void publish()}>
        {t('bulk.published')}
      </Button>
      <Button variant="danger" icon={Trash2} onPress={() => void remove()}>
        {t('common:action.delete')}
      </Button>
      <IconButton icon={X} label={t('bulk.clear')} onPress={onClear} />
    </BulkBar>
  );
}
