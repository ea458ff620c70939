import type { Reading } from './measure';
import { median } from './median';

const heads = ['measure', 'median', 'runs', 'compared with', 'ratio', 'limit', 'verdict'];

/** The readings as one Markdown table, aligned so that it reads as well in a terminal. */
export function benchTable(readings: readonly Reading[]): string {
  const rows = [heads, ...readings.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function cellsOf({ what, unit, values, base, limit }: Reading): string[] {
  const value = median(values);
  const ratio = base && value / median(base);
  const judged = ratio ?? value;
  return [
    what,
    said(value, unit),
    `${said(Math.min(...values), unit)} – ${said(Math.max(...values), unit)}`,
    base ? said(median(base), unit) : '',
    ratio === undefined ? '' : ratio.toFixed(2),
    limit === undefined ? '' : base ? `≤ ${limit} ×` : `≤ ${said(limit, unit)}`,
    limit === undefined ? '' : judged <= limit ? 'pass' : 'short',
  ];
}

function said(value: number, unit: string): string {
  if (unit === 'lines') return `${value} ${unit}`;
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ${unit}`;
}
