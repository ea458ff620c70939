import { cssString } from './cssString';
import type { BookSection, DelegationBrief } from './delegationBrief';
import { glanceStyles } from './glanceStyles';

/** What depends on what the book says: heads and feet of each section, and where the blocks of the grid stand. */
export function bookStyles(brief: DelegationBrief): string {
  return brief.sections.flatMap((section) => [pageRule(section, brief), ...sectionRules(section)]).join('\n');
}

/** `string()` does not work in margin boxes, so each section is a named page with its own text in them. */
function pageRule(section: BookSection, brief: DelegationBrief): string {
  const page = section.page ?? section.id;
  const assignment = `#${section.id} { page: ${page} }`;
  if (section.kind === 'cover') return assignment;
  const boxes = [
    `@top-left { content: ${cssString(brief.mission)} }`,
    `@top-right { content: ${cssString(section.running)} }`,
    `@bottom-left { content: ${cssString(brief.version)} }`,
    `@bottom-center { content: ${cssString(brief.audience)} }`,
    '@bottom-right { content: counter(page) " / " counter(pages) }',
  ];
  return `${assignment}\n@page ${page} {\n${boxes.join('\n')}\n}`;
}

function sectionRules(section: BookSection): readonly string[] {
  return section.kind === 'glance' ? [glanceStyles(section)] : [];
}
