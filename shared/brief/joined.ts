import { isolated } from './isolated';

/** The parts of a line that are there, each isolated from its neighbours. */
export function joined(parts: readonly (string | undefined)[], separator: ', ' | ' · ' | ' '): string {
  return parts.flatMap((part) => (part ? [isolated(part)] : [])).join(separator);
}
