import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './plantedTree';

/** What the announcements of the two associations describe. A row may be put in other words, but not forgotten. */
const agreed = [
  'a cooperation agreement, signed and renewed',
  'advantages for members who visit',
  'joint activities in Québec or Massachusetts',
  'mutual promotion of each other’s activities and events',
  'local support for trade missions held on each other’s territory',
  'investment and financing for their companies',
  'two member directories',
  'the BIO International Convention',
  'published in French and in English',
  'delegations cross a border',
];

const rows = readRows();

describe('what two associations agree on', () => {
  it('has a row for each thing in the README', () => {
    expect(rows.map(({ what }) => what)).toEqual(expect.arrayContaining(agreed));
  });

  it.each(rows)('$what: the guide has a page about it in both languages, which its contents lead to', ({ guide }) => {
    for (const language of ['fr', 'en']) {
      const contents = textOf(`docs/guide/${language}/README.md`);
      const pages = linksIn(guide).filter((path) => path.startsWith(`docs/guide/${language}/`));
      expect(pages).toHaveLength(1);
      expect(pages.filter((path) => existsSync(join(projectRoot, path)))).toEqual(pages);
      expect(linksIn(contents).map((name) => `docs/guide/${language}/${name}`)).toEqual(expect.arrayContaining(pages));
    }
  });

  it.each(rows)('$what: a journey of the application is named after it', ({ what, triedBy }) => {
    const [path, ...others] = linksIn(triedBy);
    expect(others).toEqual([]);
    expect(path).toMatch(/^tests\/e2e\/\w+\.spec\.ts$/);
    const titles = [...textOf(path ?? '').matchAll(/^\s*test(?:\.describe)?\(\s*'([^']+)'/gm)].map(
      ([, title]) => title,
    );
    expect(titles.filter((title) => title?.toLowerCase().startsWith(what.toLowerCase()))).toHaveLength(1);
  });
});

interface Row {
  readonly what: string;
  readonly guide: string;
  readonly triedBy: string;
}

/** The rows of the table, without its heading and the line under that. */
function readRows(): readonly Row[] {
  const [, section = ''] = textOf('README.md').split('## What two associations agree on, and where it is\n');
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, what = '', , guide = '', triedBy = ''] = line.split('|').map((cell) => cell.trim());
    return { what, guide, triedBy };
  });
}

function linksIn(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
}

function textOf(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}
