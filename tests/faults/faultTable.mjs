import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The figures that the fault tests left in a folder, as a Markdown table: counts added up, times at their longest.
 *
 * @param {string} folder
 */
export async function faultTable(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const lines = await Promise.all(
    names.map(async (file) => {
      const { name, rows } = await readFigures(join(folder, file));
      const { cases = 0, wrong = 0, ...besides } = totalOf(rows);
      const notes = Object.entries(besides).map(([word, count]) => `${word} ${Math.round(count)}`);
      return `| ${name} | ${cases} | ${wrong} | ${notes.join(', ')} |`;
    }),
  );
  return ['| what was done | cases | wrong | besides |', '| --- | ---: | ---: | --- |', ...lines].join('\n');
}

/**
 * @param {string} path
 * @returns {Promise<{ name: string, rows: Record<string, number>[] }>}
 */
async function readFigures(path) {
  return /** @type {{ name: string, rows: Record<string, number>[] }} */ (JSON.parse(await readFile(path, 'utf8')));
}

/** @param {readonly Record<string, number>[]} rows */
function totalOf(rows) {
  /** @type {Record<string, number>} */
  const total = {};
  for (const row of rows) {
    for (const [word, count] of Object.entries(row)) {
      const before = total[word] ?? 0;
      total[word] = word.startsWith('longest') ? Math.max(before, count) : before + count;
    }
  }
  return total;
}
