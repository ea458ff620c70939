import { useEffect, useRef } from 'react';
import { classNames } from '../../ui/classNames';
import { Icon } from '../../ui/marks/Icon';
import { KeyHint } from '../../ui/marks/KeyHint';
import styles from './CommandPalette.module.css';
import { matchedParts } from './matchedParts';
import type { PaletteEntry } from './paletteEntry';

export interface PaletteResultProps {
  id: string;
  entry: PaletteEntry;
  query: string;
  isActive: boolean;
  onChoose: () => void;
}

export function PaletteResult({ id, entry, query, isActive, onChoose }: PaletteResultProps) {
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
      onPointerUp={onChoose}
    >
      <Icon of={entry.icon} />
      <span className={styles.words}>
        <span className={styles.title}>
          <Matched text={entry.title} query={query} />
        </span>{' '}
        {isFoundByOtherName(entry, query) && (
          <span className={styles.detail}>
            <Matched text={entry.otherName ?? ''} query={query} />
          </span>
        )}{' '}
        {entry.detail !== '' && (
          <span className={styles.detail}>
            <Matched text={entry.detail} query={query} />
          </span>
        )}
      </span>
      {entry.aside !== undefined && <span className={styles.aside}>{entry.aside}</span>}
      {entry.keys !== undefined && <KeyHint keys={entry.keys} />}
    </div>
  );
}

/** What is called here by the words that were typed needs no other name beside it. */
function isFoundByOtherName({ title, otherName = '' }: PaletteEntry, query: string): boolean {
  const isMarked = (text: string) => matchedParts(text, query).some(({ isMatch }) => isMatch);
  return isMarked(otherName) && !isMarked(title);
}

function Matched({ text, query }: { text: string; query: string }) {
  return matchedParts(text, query).map(({ text: part, isMatch }, index) =>
    isMatch ? (
      <mark key={index} className={styles.match}>
        {part}
      </mark>
    ) : (
      part
    ),
  );
}
