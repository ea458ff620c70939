import type { ListWords } from './listWords';
import type { Workbook, WorkbookSheet } from '../workbooks/workbook';
import type { ListAnnex, PeopleList } from './peopleLists';

/** One sheet for each list, and one for what it rests on; what a part of it shares stands in a column of its own, so that it can be filtered and sorted. */
export function listWorkbook(lists: readonly PeopleList[], t: ListWords): Workbook {
  const sheets = lists.flatMap((list) => [
    ...(list.headings.length > 0 ? [sheetOf(list, t)] : []),
    ...list.annexes.map(annexSheet),
  ]);
  return { sheets };
}

function sheetOf({ id, title, headings, groups }: PeopleList, t: ListWords): WorkbookSheet {
  const hasParts = groups.some((group) => group.title !== '');
  const lead = (text: string) => (hasParts ? [text] : []);
  return {
    name: title,
    columns: [...(hasParts ? [{ width: 48 }] : []), ...headings.map(() => ({ width: 28 }))],
    rows: [
      [...lead(partHeading(id, t)), ...headings],
      ...groups.flatMap((group) => group.rows.map((row) => [...lead(group.title), ...row])),
    ],
  };
}

function partHeading(id: PeopleList['id'], t: ListWords): string {
  if (id === 'entry') return t('entries:field.country');
  return t(id === 'guests' ? 'heading.activity' : 'heading.group');
}

function annexSheet({ title, note, headings, rows }: ListAnnex): WorkbookSheet {
  const columns = headings.map((_, column) => {
    const isFigure = rows.some((cells) => typeof (cells[column] ?? '') !== 'string');
    return isFigure ? { width: 20, isFigure } : { width: 28 };
  });
  return { name: title, columns, rows: [headings, ...rows, [], [note]] };
}
