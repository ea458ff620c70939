import { z } from 'zod';

/** A path as a page may name one: what was dropped on it, or what it was shown. No system knows longer ones. */
export const filePathSchema = z.string().min(1).max(4096);
