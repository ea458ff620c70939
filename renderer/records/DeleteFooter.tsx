import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../shared/commands/commands';
import { useAnnouncedEdits } from '../hooks/useAnnouncedEdits';
import { useMissionState } from '../hooks/useMissionState';
import { Button } from '../ui/controls/Button';

/** Deletes what a sheet shows, to be undone from the toast; none where nothing may be written. */
export function DeleteFooter({ command }: { command: Command }) {
  const { t } = useTranslation('common');
  const make = useAnnouncedEdits();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (isReadOnly) return null;
  return (
    <Button variant="danger" icon={Trash2} onPress={() => void make([command])}>
      {t('action.delete')}
    </Button>
  );
}
