import { cssString } from './cssString';

/** What stands in the head and foot of a page beside its number. */
export interface PageBoxes {
  readonly mission: string;
  readonly running: string;
  readonly version: string;
  readonly audience: string;
}

/** `string()` does not work in margin boxes, so each section is a named page with its own text in them. */
export function pageRule(page: string, { mission, running, version, audience }: PageBoxes): string {
  const boxes = [
    `@top-left { content: ${cssString(mission)} }`,
    `@top-right { content: ${cssString(running)} }`,
    `@bottom-left { content: ${cssString(version)} }`,
    `@bottom-center { content: ${cssString(audience)} }`,
    '@bottom-right { content: counter(page) " / " counter(pages) }',
  ];
  return `@page ${page} {\n${boxes.join('\n')}\n}`;
}
