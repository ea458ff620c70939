import { useEffect, useRef } from 'react';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import styles from './CommandPalette.module.css';
import type { PaletteEntry } from './paletteEntry';

export interface PaletteResultProps {
  id: string;
  entry: PaletteEntry;
  isActive: boolean;
  onChoose: () => void;
}

export function PaletteResult({ id, entry, isActive, onChoose }: PaletteResultProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={classNames(styles.result, isActive && styles.active)}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <Icon of={entry.icon} />
      <span className={styles.title}>
        {entry.title} {entry.detail !== '' && <span className={styles.detail}>{entry.detail}</span>}
      </span>
      {entry.aside !== undefined && <span className={styles.aside}>{entry.aside}</span>}
    </div>
  );
}
