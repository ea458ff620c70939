import type { BookSection, PrintedBook } from './delegationBrief';
import { glanceStyles } from './glanceStyles';
import { pageRule } from './pageRule';

/** What depends on what the book says: heads and feet of each section, and where the blocks of the grid stand. */
export function bookStyles(brief: PrintedBook): string {
  return brief.sections.flatMap((section) => [sectionPage(section, brief), ...sectionRules(section)]).join('\n');
}

function sectionPage({ kind, id, page = id, running }: BookSection, brief: PrintedBook): string {
  const assignment = `#${id} { page: ${page} }`;
  return kind === 'cover' ? assignment : `${assignment}\n${pageRule(page, { ...brief, running })}`;
}

function sectionRules(section: BookSection): readonly string[] {
  return section.kind === 'glance' ? [glanceStyles(section)] : [];
}
