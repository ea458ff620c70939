import type { AgendaEvent } from './agendaFile';
import { cleanLine } from './cleanLine';
import { cleanProse } from './cleanProse';

/** Title and description of an event, fit for the model: no control characters, no more than it keeps. */
export function eventTexts({ title, description }: AgendaEvent): {
  readonly title: string;
  readonly description: string;
} {
  return { title: cleanLine(title).slice(0, 500), description: cleanProse(description).slice(0, 200_000) };
}
