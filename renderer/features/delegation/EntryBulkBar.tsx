import { CircleCheck, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { EntryLine } from '../../../shared/delegation/entryChecklist';
import { entryAuthorisationSchema } from '../../../shared/model/person';
import { useEditsAtOnce } from '../../hooks/useEditsAtOnce';
import { entryStateCommand } from '../../records/entryStateCommand';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { BulkBar } from '../../ui/grid/BulkBar';
import { Menu } from '../../ui/overlays/Menu';

/** Says of all chosen lines how far they have come, as one step of undo. */
export function EntryBulkBar({ chosen, onClear }: { chosen: readonly EntryLine[]; onClear: () => void }) {
  const { t } = useTranslation('entries');
  const make = useEditsAtOnce('changes');
  const set = (option: string) => {
    const status = entryAuthorisationSchema.safeParse(option).data ?? null;
    void make(chosen.map((line) => entryStateCommand(line, { status })));
  };
  return (
    <BulkBar label={t('delegation:bulk.label')} count={t('delegation:bulk.count', { count: chosen.length })}>
      <Menu
        label={t('field.status')}
        entries={[
          ...entryAuthorisationSchema.options.map((id) => ({
            id: id as string,
            label: t(`common:entryAuthorisation.${id}`),
          })),
          { id: 'unknown', label: t('status.unknown') },
        ]}
        onAction={set}
        trigger={
          <Button variant="quiet" icon={CircleCheck}>
            {t('field.status')}
          </Button>
        }
      />
      <IconButton icon={X} label={t('delegation:bulk.clear')} onPress={onClear} />
    </BulkBar>
  );
}
