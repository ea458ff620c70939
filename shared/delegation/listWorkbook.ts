import type { TFunction } from 'i18next';
import type { Workbook, WorkbookSheet } from '../workbooks/workbook';
import type { PeopleList } from './peopleLists';

/** One sheet for each list; what a part of it shares stands in a column of its own, so that it can be filtered and sorted. */
export function listWorkbook(lists: readonly PeopleList[], t: TFunction<'peopleLists'>): Workbook {
  return { sheets: lists.map((list) => sheetOf(list, t)) };
}

function sheetOf({ id, title, headings, groups }: PeopleList, t: TFunction<'peopleLists'>): WorkbookSheet {
  const hasParts = groups.some((group) => group.title !== '');
  const lead = (text: string) => (hasParts ? [text] : []);
  return {
    name: title,
    columns: [...(hasParts ? [{ width: 48 }] : []), ...headings.map(() => ({ width: 28 }))],
    rows: [
      [...lead(t(id === 'guests' ? 'heading.activity' : 'heading.group')), ...headings],
      ...groups.flatMap((group) => group.rows.map((row) => [...lead(group.title), ...row])),
    ],
  };
}
