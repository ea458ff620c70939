import type { GlanceBlock } from './glanceBlocks';
import { glanceBlockId, glanceHourId } from './glanceIds';
import type { GlanceSection } from './glanceSections';

/** Where hours and blocks of the grid stand, in hundredths of its height and of a column's width. */
export function glanceStyles(section: GlanceSection): string {
  const hours = section.hours.flatMap(({ minute }) =>
    (['here', 'home'] as const).map(
      (side) => `#${glanceHourId(section.id, side, minute)} { top: ${share(minute - section.startMinute, section)}% }`,
    ),
  );
  const blocks = section.days.flatMap(({ blocks: placed }) => placed.map((block) => blockRule(block, section)));
  const lines = `#${section.id}-grid { --hours: ${section.hours.length}; --days: ${section.days.length} }`;
  return [lines, ...hours, ...blocks].join('\n');
}

function blockRule(block: GlanceBlock, section: GlanceSection): string {
  const { from, to, lane, lanes } = block;
  const width = 100 / lanes;
  return (
    `#${glanceBlockId(section.id, block.id)} { top: ${share(from - section.startMinute, section)}%; ` +
    `height: ${share(to - from, section)}%; left: ${lane * width}%; width: ${width}% }`
  );
}

function share(minutes: number, { startMinute, endMinute }: GlanceSection): number {
  return Math.round((minutes / (endMinute - startMinute)) * 10_000) / 100;
}
