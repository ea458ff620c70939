import { Search } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { Dialog as AriaDialog, Input, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useInterface } from '../../store/interfaceStore';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import { KeyHint } from '../../ui/marks/KeyHint';
import styles from './CommandPalette.module.css';
import type { PaletteEntry } from './paletteEntry';
import { PaletteFilters } from './PaletteFilters';
import { PaletteList } from './PaletteList';
import type { CommandTarget } from './useCommandEntries';
import { usePaletteSearch } from './usePaletteSearch';
import { useRowsInView } from './useRowsInView';

export interface CommandPaletteProps {
  onClose: () => void;
  onNavigate: (screen: CommandTarget) => void;
}

/** One field that finds every person, organisation, item, venue and command; arrows walk, Enter goes there. */
export function CommandPalette({ onClose, onNavigate }: CommandPaletteProps) {
  const { t } = useTranslation('palette');
  const listId = useId();
  useEffect(forgetShownRow, []);
  const { query, setQuery, group, setGroup, found, shown, create, isAnswered } = usePaletteSearch(onNavigate);
  const drawn = useRowsInView(shown, `${group ?? ''} ${query}`);
  const [active, setActive] = useState(0);
  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry) return;
    onClose();
    // Once the dialog is gone: while it closes, what lies under it takes no focus.
    requestAnimationFrame(entry.run);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && shown.length > 0) {
      event.preventDefault();
      setActive((active + step + shown.length) % shown.length);
    } else if (event.key === 'Enter') choose(event.ctrlKey || event.metaKey ? create : shown[active]);
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
              aria-expanded={shown.length > 0}
              aria-controls={listId}
              aria-activedescendant={shown[active] ? `${listId}-${active}` : undefined}
              aria-autocomplete="list"
              placeholder={t('placeholder')}
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setGroup(null);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          {query.trim() !== '' && found.length > 0 && (
            <PaletteFilters
              found={found}
              group={group}
              onChange={(next) => {
                setGroup(next);
                setActive(0);
              }}
            />
          )}
          <PaletteList id={listId} found={drawn} query={query} active={active} onChoose={choose} />
          <p className={styles.note} role="status">
            {found.length > 0 ? query === '' && t('hint') : isAnswered && t('none', { query })}
          </p>
          <PaletteKeys />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Who searches again has done with the row that was found before; chosen again, it is shown again. */
function forgetShownRow(): void {
  const { selection, select, showInDirectory } = useInterface.getState();
  showInDirectory(null);
  // A venue or an agreement stays: it is what its screen shows, not a row to go to.
  const isShownWhole = selection !== null && ['venues', 'agreements', 'clauses'].includes(selection.collection);
  if (!isShownWhole) select(null);
}

function PaletteKeys() {
  const { t } = useTranslation('palette');
  return (
    <footer className={styles.keys}>
      <span>
        <KeyHint keys="↑↓" /> {t('walk')}
      </span>
      <span>
        <KeyHint keys="⏎" /> {t('open')}
      </span>
      <span>
        <KeyHint keys="Esc" /> {t('close')}
      </span>
    </footer>
  );
}
