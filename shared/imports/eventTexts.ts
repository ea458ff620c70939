import type { AgendaEvent } from './agendaFile';
import type { BothTexts } from './carriedItem';
import { cleanLine } from './cleanLine';
import { cleanProse } from './cleanProse';
import { isOnlinePlace } from './isOnlinePlace';

/** Title and description of an event, fit for the model. */
export interface EventTexts {
  readonly titleFr: string;
  readonly titleEn: string;
  readonly descriptionFr: string;
  readonly descriptionEn: string;
}

const longestTitle = 500;
const longestDescription = 200_000;

/**
 * No control characters, no more than the model keeps, the same in both languages unless the file has both. The link of an
 * online meeting, which is no place, stands in the description; so do the lines that name somebody whom the mission does not
 * know, because nothing else of the item could.
 *
 * @param unknownNames hosts and contacts that the event was written with
 */
export function eventTexts(event: AgendaEvent, unknownNames: readonly string[] = []): EventTexts {
  const said = cleanLine(event.title);
  const title = event.carried?.title ?? { fr: said, en: said };
  const description = descriptionOf(event, unknownNames);
  return {
    titleFr: title.fr.slice(0, longestTitle),
    titleEn: title.en.slice(0, longestTitle),
    descriptionFr: description.fr.slice(0, longestDescription),
    descriptionEn: description.en.slice(0, longestDescription),
  };
}

function descriptionOf(event: AgendaEvent, unknownNames: readonly string[]): BothTexts {
  const own = event.carried?.description;
  if (!own) {
    const all = describe(event);
    return { fr: all, en: all };
  }
  const naming = cleanProse(event.description)
    .split('\n')
    .filter((line) => unknownNames.some((name) => line.includes(name)));
  return { fr: withLines(own.fr, naming), en: withLines(own.en, naming) };
}

function describe({ description, location, carried }: AgendaEvent): string {
  const said = cleanProse(description);
  const link = cleanLine(location);
  const isMissing = carried === undefined && isOnlinePlace(link) && !said.includes(link);
  return isMissing ? [said, link].filter(Boolean).join('\n') : said;
}

function withLines(own: string, lines: readonly string[]): string {
  return [own, ...lines.filter((line) => !own.includes(line))].filter(Boolean).join('\n');
}
