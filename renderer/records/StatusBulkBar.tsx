import type { Command } from '../../shared/commands/commands';
import { useEditsAtOnce } from '../hooks/useEditsAtOnce';
import type { Option } from '../ui/fields/option';
import { Select } from '../ui/fields/Select';
import { DeleteBulkBar, type DeleteBulkBarProps } from './DeleteBulkBar';

interface StatusBulkBarProps<Status extends string> extends DeleteBulkBarProps {
  /** "Change the status". */
  statusLabel: string;
  options: readonly Option<Status>[];
  /** What sets the chosen rows to a status. */
  setStatus: (status: Status) => readonly Command[];
}

/** Moves the chosen rows to another status, or deletes them, as one step of undo. */
export function StatusBulkBar<Status extends string>({
  statusLabel,
  options,
  setStatus,
  ...deleting
}: StatusBulkBarProps<Status>) {
  const make = useEditsAtOnce('changes');
  return (
    <DeleteBulkBar {...deleting}>
      <Select
        label={statusLabel}
        isLabelHidden
        placeholder={statusLabel}
        options={options}
        value={null}
        onChange={(status) => void make(setStatus(status))}
      />
    </DeleteBulkBar>
  );
}
