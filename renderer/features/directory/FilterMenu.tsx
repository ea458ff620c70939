import { Bookmark } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SharedCollection } from '../../../shared/directory/sharedFields';
import { IconButton } from '../../ui/controls/IconButton';
import { TextField } from '../../ui/fields/TextField';
import { FormDialog } from '../../ui/overlays/FormDialog';
import { Menu, type MenuEntry } from '../../ui/overlays/Menu';
import { isSameFilter, type ShownFilter } from './shownFilter';
import { useReadyFilters } from './useReadyFilters';
import { useSavedFilters } from './useSavedFilters';

export interface FilterMenuProps {
  table: SharedCollection;
  /** What the table shows now. */
  shown: ShownFilter;
  onShow: (filter: ShownFilter) => void;
}

const everything: ShownFilter = { query: '', columns: {} };

/** What the table was asked to show before, by name; what it shows now can be kept there. */
export function FilterMenu({ table, shown, onShow }: FilterMenuProps) {
  const { t } = useTranslation('directory');
  const { filters, save, remove } = useSavedFilters(table);
  const ready = useReadyFilters(table);
  const [isNaming, setNaming] = useState(false);
  const current = filters.find((filter) => isSameFilter(filter, shown));
  const isPlain = isSameFilter(shown, everything);
  const entries: readonly MenuEntry[] = [
    { id: 'everything', label: t('filters.everything'), isCurrent: isPlain },
    ...ready.map(({ id, label, filter }) => ({ id, label, isCurrent: isSameFilter(filter, shown) })),
    ...filters.map((filter) => ({ id: `show:${filter.name}`, label: filter.name, isCurrent: filter === current })),
    { type: 'separator', id: 'line' },
    { id: 'save', label: t('filters.save'), disabledReason: isPlain ? t('filters.nothing') : undefined },
    ...(current ? [{ id: 'remove', label: t('filters.remove', { name: current.name }), tone: 'danger' as const }] : []),
  ];
  const act = (id: string): void => {
    if (id === 'everything') return onShow(everything);
    if (id === 'save') return setNaming(true);
    if (id === 'remove' && current) return remove(current.name);
    const chosen = ready.find((one) => one.id === id)?.filter ?? filters.find(({ name }) => id === `show:${name}`);
    if (chosen) onShow(chosen);
  };
  const label = current ? t('filters.current', { name: current.name }) : t('filters.title');
  return (
    <>
      <Menu
        label={t('filters.title')}
        entries={entries}
        onAction={act}
        trigger={<IconButton icon={Bookmark} label={label} variant="secondary" isActive={current !== undefined} />}
      />
      {isNaming && (
        <NameDialog
          onClose={() => setNaming(false)}
          onName={(name) => {
            save(name, shown);
            setNaming(false);
          }}
        />
      )}
    </>
  );
}

function NameDialog({ onClose, onName }: { onClose: () => void; onName: (name: string) => void }) {
  const { t } = useTranslation('directory');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const isNamed = name.trim() !== '';
  const submit = (): void => {
    setTried(true);
    if (isNamed) onName(name.trim().slice(0, longestName));
  };
  return (
    <FormDialog
      title={t('filters.saveTitle')}
      onClose={onClose}
      onSubmit={submit}
      labels={{ close: t('common:action.close'), cancel: t('common:action.cancel'), submit: t('filters.keep') }}
    >
      <TextField
        autoFocus
        label={t('filters.name')}
        description={t('filters.nameHint')}
        value={name}
        onChange={setName}
        error={isTried && !isNamed ? t('filters.nameNeeded') : undefined}
      />
    </FormDialog>
  );
}

/** What settings keep of a name (shared/ipc/savedFilter). */
const longestName = 80;
