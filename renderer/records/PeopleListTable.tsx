import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cellText } from '../../shared/brief/cellText';
import { breakableAddress } from '../../shared/brief/pages/breakableAddress';
import { wholePhone } from '../../shared/brief/wholePhone';
import type { ListAnnex, PeopleGroup, PeopleList } from '../../shared/delegation/peopleLists';
import { useLocale } from '../hooks/useLocale';
import { scrollerProps } from '../ui/frame/scrollerProps';
import { PlainTable } from '../ui/grid/PlainTable';
import styles from './PeopleListTable.module.css';

export interface PeopleListTableProps {
  list: PeopleList;
  /** What stands below a part. */
  after?: (group: PeopleGroup) => ReactNode;
}

/** A list of people to read, part by part. */
export function PeopleListTable({ list, after }: PeopleListTableProps) {
  const { t } = useTranslation('peopleLists');
  if (list.groups.length === 0 && list.annexes.every(({ rows }) => rows.length === 0)) return <p>{t('empty')}</p>;
  return (
    <div className={styles.scroller} {...scrollerProps} aria-label={list.title}>
      {list.groups.map((group, index) => {
        const { title, rows } = group;
        return (
          <section key={`${title}-${index}`} className={styles.part}>
            {title !== '' && (
              <h3 className={styles.heading}>
                {title} ({t('people', { count: rows.length })})
              </h3>
            )}
            <ListRows heads={list.headings} rows={rows} />
            {after?.(group)}
          </section>
        );
      })}
      {list.annexes.map((annex) => (
        <section key={annex.title} className={styles.part}>
          <h3 className={styles.heading}>{annex.title}</h3>
          {annex.note !== '' && <p>{annex.note}</p>}
          {annex.rows.length > 0 && <ListRows heads={annex.headings} rows={annex.rows} />}
        </section>
      ))}
    </div>
  );
}

/** A day, which would break after its hyphens. */
const day = /^\d{4}-\d{2}-\d{2}$/;

function classOf(cell: string): string | undefined {
  if (cell.includes('@')) return styles.address;
  return day.test(cell) ? styles.day : undefined;
}

function ListRows({ heads, rows }: { heads: readonly string[]; rows: ListAnnex['rows'] }) {
  const locale = useLocale();
  const lines = rows.map((cells) => cells.map((cell) => cellText(cell, locale)));
  return (
    <PlainTable heads={heads}>
      {lines.map(([name, ...cells], row) => (
        <tr key={row}>
          <th scope="row">{name}</th>
          {cells.map((cell, column) => (
            <td key={column} className={classOf(cell)}>
              {breakableAddress(wholePhone(cell))}
            </td>
          ))}
        </tr>
      ))}
    </PlainTable>
  );
}
