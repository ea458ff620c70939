import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Announcement } from '../../../shared/model/announcement';
import { useEditsAtOnce } from '../../hooks/useEditsAtOnce';
import { DeleteBulkBar } from '../../records/DeleteBulkBar';
import { Button } from '../../ui/controls/Button';

interface AnnouncementBulkBarProps {
  chosen: readonly Announcement[];
  onClear: () => void;
}

/** Says that the chosen announcements have appeared, or deletes them, as one step of undo. */
export function AnnouncementBulkBar({ chosen, onClear }: AnnouncementBulkBarProps) {
  const { t } = useTranslation('promotion');
  const make = useEditsAtOnce('changes');
  const publish = async () => {
    const changes = { status: 'published' } as const;
    const commands = chosen.map(
      ({ id }) => ({ name: 'edit-announcement', payload: { announcement: id, changes } }) as const,
    );
    if (await make(commands)) onClear();
  };
  return (
    <DeleteBulkBar
      commands={chosen.map(({ id }) => ({ name: 'delete-announcement', payload: { announcement: id } }))}
      onClear={onClear}
      words={{ label: t('bulk.label'), count: t('bulk.count', { count: chosen.length }) }}
    >
      <Button icon={Check} onPress={() => void publish()}>
        {t('bulk.published')}
      </Button>
    </DeleteBulkBar>
  );
}
