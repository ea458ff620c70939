import { Trash2, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../shared/commands/commands';
import { useEditsAtOnce } from '../hooks/useEditsAtOnce';
import { Button } from '../ui/controls/Button';
import { IconButton } from '../ui/controls/IconButton';
import { BulkBar } from '../ui/grid/BulkBar';

export interface DeleteBulkBarProps {
  /** One for each row that is chosen. */
  commands: readonly Command[];
  onClear: () => void;
  /** What the chosen rows are called; rows where it is left out. */
  words?: { readonly label: string; readonly count: string };
  /** What else can be done with them. */
  children?: ReactNode;
}

/** Deletes the chosen rows as one step of undo. One that is used somewhere stays, and the window says where. */
export function DeleteBulkBar({ commands, onClear, words, children }: DeleteBulkBarProps) {
  const { t } = useTranslation('delegation');
  const make = useEditsAtOnce('deletions');
  const remove = async () => {
    if (await make(commands)) onClear();
  };
  const { label, count } = words ?? {
    label: t('bulk.label'),
    count: t('bulk.count', { count: commands.length }),
  };
  return (
    <BulkBar label={label} count={count}>
      {children}
      <Button variant="danger" icon={Trash2} onPress={() => void remove()}>
        {t('common:action.delete')}
      </Button>
      <IconButton icon={X} label={t('bulk.clear')} onPress={onClear} />
    </BulkBar>
  );
}
