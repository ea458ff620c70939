import type { ChangeGroup, ChangeGroupId, ChangeSheet } from '../changeSheet';
import type { SheetRow } from '../sheetRow';
import { PrintIcon, type PrintIconName } from './PrintIcon';
import { Mark } from './Said';

const icons: Readonly<Record<ChangeGroupId, PrintIconName>> = {
  cancelled: 'off',
  moved: 'moved',
  added: 'added',
  clarified: 'clarified',
};

/** A group of more rows may break over two pages. */
const longestWhole = 8;

/** What changes, as one table: what no longer holds struck out beside what does. */
export function ChangesPage({ sheet }: { readonly sheet: ChangeSheet }) {
  const { labels, groups } = sheet;
  const hasWho = groups.some(({ rows }) => rows.some(({ who }) => who !== ''));
  return (
    <section id={sheet.id} className="section" lang={`${sheet.locale}-CA`}>
      <header className="page-title changes-title">
        <p className="period">{sheet.period}</p>
        <h1>{sheet.heading}</h1>
        {sheet.name && <p className="subtitle">{sheet.name}</p>}
      </header>
      <Counts counts={sheet.counts} />
      <table className={hasWho ? 'changes' : 'changes changes-own'}>
        <thead>
          <tr>
            {(['day', 'what', 'before', 'now', ...(hasWho ? (['who'] as const) : [])] as const).map((column) => (
              <th key={column} scope="col" className={`change-${column}`}>
                {labels[column]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group, index) => (
          <Group key={group.id} group={group} sheet={sheet} hasWho={hasWho} isLast={index === groups.length - 1} />
        ))}
      </table>
    </section>
  );
}

function Counts({ counts }: Pick<ChangeSheet, 'counts'>) {
  return (
    <ul className="change-counts">
      {counts.map(({ id, count, word }) => (
        <li key={id}>
          <p className="change-count">{count}</p>
          <p>
            <PrintIcon name={icons[id]} /> {word}
          </p>
        </li>
      ))}
    </ul>
  );
}

interface GroupProps {
  readonly group: ChangeGroup;
  readonly sheet: ChangeSheet;
  readonly hasWho: boolean;
  readonly isLast: boolean;
}

/** The notes are a row of the last group: a paragraph below the table would stand on a page of its own now and then. */
function Group({ group, sheet, hasWho, isLast }: GroupProps) {
  const { id, title, rows } = group;
  const columns = hasWho ? 5 : 4;
  return (
    <tbody className={rows.length > longestWhole ? 'change-group change-group-long' : 'change-group'}>
      <tr className="change-group-head">
        <th scope="rowgroup" colSpan={columns} className={id === 'cancelled' ? 'away-ink' : undefined}>
          <PrintIcon name={icons[id]} /> {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>{row.day}</td>
          <Title row={row} locale={sheet.locale} />
          <td className="soft">{id === 'added' ? sheet.labels.new : <s>{row.before}</s>}</td>
          <td>
            {id !== 'added' && '→ '}
            <b>{row.now}</b>
            {row.more && `, ${row.more}`}
          </td>
          {hasWho && <td>{row.who || '–'}</td>}
        </tr>
      ))}
      {isLast && (
        <tr className="change-notes">
          <td colSpan={columns} className="note">
            {sheet.notes.join(' ')}
          </td>
        </tr>
      )}
    </tbody>
  );
}

/** On the cell itself: on an inline element `lang` does not reach the PDF. */
function Title({ row: { title }, locale }: { readonly row: SheetRow; readonly locale: ChangeSheet['locale'] }) {
  const isOther = title.locale !== locale;
  return (
    <th scope="row" className="change-title" dir="auto" {...(isOther && { lang: `${title.locale}-CA` })}>
      {isOther && <Mark locale={title.locale} />}
      {title.text}
    </th>
  );
}
