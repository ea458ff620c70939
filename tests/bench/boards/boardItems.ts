import { numbered } from '../missions/numbered';

export const columnCount = 20;

/** What every board is given: minutes of one day, in columns. */
export interface RaceItem {
  readonly id: string;
  readonly title: string;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

const [minutes, perDay] = [28, 50];

/** Half hours, one after the other in every column; from 1,000 on the columns begin anew beside what is there. */
export function boardItems(count: number): RaceItem[] {
  return numbered(count, (at) => {
    const start = (Math.floor(at / columnCount) % perDay) * minutes;
    return { id: `item-${at}`, title: `Rencontre ${at}`, column: at % columnCount, start, end: start + minutes };
  });
}
