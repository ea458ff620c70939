import { z } from 'zod';

/** One line that a person typed: a name, a title. Control characters are removed at the edges, not here. */
export const lineSchema = z.string().max(500);

/** Running text that a person typed, with line breaks as `\n`. */
export const proseSchema = z.string().max(200_000);
