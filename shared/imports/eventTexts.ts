import type { AgendaEvent } from './agendaFile';
import { cleanLine } from './cleanLine';
import { cleanProse } from './cleanProse';
import { isOnlinePlace } from './isOnlinePlace';

/**
 * Title and description of an event, fit for the model: no control characters, no more than it keeps. The link of an online
 * meeting, which is no place, stands in its description.
 */
export function eventTexts({ title, description, location }: Pick<AgendaEvent, 'title' | 'description' | 'location'>): {
  readonly title: string;
  readonly description: string;
} {
  const said = cleanProse(description);
  const link = cleanLine(location);
  const prose = isOnlinePlace(link) && !said.includes(link) ? [said, link].filter(Boolean).join('\n') : said;
  return { title: cleanLine(title).slice(0, 500), description: prose.slice(0, 200_000) };
}
