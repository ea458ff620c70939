import type { ReportTable } from './reportTable';

/** Whether a column holds figures, which stand under each other by their last digit. The first column names the rows. */
export function holdsFigures({ words = [] }: Pick<ReportTable, 'words'>, column: number): boolean {
  return column > 0 && !words.includes(column);
}
