import type { Locale } from '../model/locale';

/** What every sheet has that stands by itself, whatever it says: its title, and what its head and foot say. */
export interface SheetFrame {
  /** Anchor and named page; unique within the PDF. */
  readonly id: string;
  readonly locale: Locale;
  /** Title of the PDF. */
  readonly title: string;
  readonly mission: string;
  readonly running: string;
  readonly version: string;
  readonly audience: string;
}
