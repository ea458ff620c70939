import { Search } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { Dialog as AriaDialog, Input, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import { KeyHint } from '../../ui/marks/KeyHint';
import styles from './CommandPalette.module.css';
import { type PaletteEntry, paletteGroups } from './paletteEntry';
import { PaletteResult } from './PaletteResult';
import { searchPalette } from './searchPalette';
import { type CommandTarget, useCommandEntries } from './useCommandEntries';
import { useMissionEntries } from './useMissionEntries';

export interface CommandPaletteProps {
  onClose: () => void;
  onNavigate: (screen: CommandTarget) => void;
}

/** One field that finds every person, organisation, item, venue and command; arrows walk, Enter goes there. */
export function CommandPalette({ onClose, onNavigate }: CommandPaletteProps) {
  const { t } = useTranslation('palette');
  const listId = useId();
  const records = useMissionEntries(onNavigate);
  const commands = useCommandEntries(onNavigate);
  const search = useMemo(() => searchPalette([...records, ...commands]), [commands, records]);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = inGroups(search(query));
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter') choose(found[active]);
  };
  return (
    <ModalOverlay className={classNames(styles.scrim)} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={classNames(styles.panel)}>
        <AriaDialog className={classNames(styles.dialog)} aria-label={t('title')}>
          <div className={styles.field}>
            <Icon of={Search} size={18} />
            <Input
              autoFocus
              className={styles.input ?? ''}
              role="combobox"
              aria-label={t('title')}
              aria-expanded={found.length > 0}
              aria-controls={listId}
              aria-activedescendant={found[active] ? `${listId}-${active}` : undefined}
              aria-autocomplete="list"
              placeholder={t('placeholder')}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <PaletteList id={listId} found={found} query={query} active={active} onChoose={choose} />
          <p className={styles.note} role="status">
            {found.length === 0 ? t('none', { query }) : query === '' ? t('hint') : ''}
          </p>
          <footer className={styles.keys}>
            <KeyHint keys="↑↓" /> {t('walk')} <KeyHint keys="⏎" /> {t('open')} <KeyHint keys="Esc" /> {t('close')}
          </footer>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The groups in their fixed order, each keeping the order of the search. */
function inGroups(found: readonly PaletteEntry[]): readonly PaletteEntry[] {
  return paletteGroups.flatMap((group) => found.filter((entry) => entry.group === group));
}

interface PaletteListProps {
  id: string;
  found: readonly PaletteEntry[];
  query: string;
  active: number;
  onChoose: (entry: PaletteEntry) => void;
}

function PaletteList({ id, found, query, active, onChoose }: PaletteListProps) {
  const { t } = useTranslation('palette');
  return (
    <div id={id} role="listbox" aria-label={t('title')} className={styles.list}>
      {paletteGroups.map((group) => {
        const ofGroup = found.filter((entry) => entry.group === group);
        return (
          ofGroup.length > 0 && (
            <div key={group} role="group" aria-label={t(group)}>
              <p className={styles.group} aria-hidden="true">
                {t(group)}
              </p>
              {ofGroup.map((entry) => (
                <PaletteResult
                  key={entry.id}
                  id={`${id}-${found.indexOf(entry)}`}
                  entry={entry}
                  query={query}
                  isActive={found[active] === entry}
                  onChoose={() => onChoose(entry)}
                />
              ))}
            </div>
          )
        );
      })}
    </div>
  );
}
