import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './PlainTable.module.css';

export interface PlainTableProps {
  /** What stands above each column. */
  heads: readonly string[];
  /** All columns as wide as each other, whatever is in them. */
  isEven?: boolean;
  /** What stands in a row stands on one line: for rows of fields. */
  isCentred?: boolean;
  /** Rows, each with a head of its own. */
  children: ReactNode;
}

/** A small table to read, with a head above and one at the left; what is sorted, filtered or long belongs into a DataGrid. */
export function PlainTable({ heads, isEven = false, isCentred = false, children }: PlainTableProps) {
  return (
    <table className={classNames(styles.table, isEven && styles.even, isCentred && styles.centred)}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
