import { type ReactElement, useState } from 'react';
import { Button } from '../../ui/controls/Button';

export interface FirstRowsProps {
  /** How many are shown before the rest is asked for. */
  atFirst: number;
  /** Of the list, and of the line under it. */
  styles: { readonly rows: string | undefined; readonly rest: string | undefined };
  words: { readonly more: (count: number) => string; readonly fewer: string };
  children: readonly ReactElement[];
}

/** The first of a card's rows, and under them what shows the rest and hides it again. */
export function FirstRows({ atFirst, styles, words, children }: FirstRowsProps) {
  const [isWhole, setWhole] = useState(false);
  const more = children.length - atFirst;
  return (
    <>
      <ul className={styles.rows}>{isWhole ? children : children.slice(0, atFirst)}</ul>
      {more > 0 && (
        <p className={styles.rest}>
          <Button variant="link" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
            {isWhole ? words.fewer : words.more(more)}
          </Button>
        </p>
      )}
    </>
  );
}
