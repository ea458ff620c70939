/** Characters that separate columns, in the order that decides a draw: a French Excel writes `;`. */
const candidates = [';', '\t', ','] as const;
export type Separator = (typeof candidates)[number];

/**
 * The separator of a delimited text: the one that stands equally often in the most of the first records, outside quotes.
 * Counting alone would take the commas of « Montréal, Québec » for columns.
 */
export function separatorOf(text: string): Separator {
  const records = firstRecords(text.slice(0, 64 * 1024), 50);
  const scores = candidates.map((candidate) => ({ candidate, score: scoreOf(records, candidate) }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).candidate;
}

/** Records, not lines, with what stands in quotes removed. */
function firstRecords(text: string, most: number): string[] {
  return text
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((record) => record.trim() !== '')
    .slice(0, most);
}

/** Share of records with the most common count of separators; a little more for more columns. */
function scoreOf(records: readonly string[], separator: string): number {
  const counts = new Map<number, number>();
  for (const record of records) {
    const count = record.split(separator).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  let best = 0;
  for (const [columns, times] of counts) best = Math.max(best, times / records.length + Math.min(columns, 20) / 100);
  return best;
}
