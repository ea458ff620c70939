/** What every section of a book has: where it is reached, and what its pages are called. */
export interface SectionHead {
  /** Anchor, named page and named destination; unique within the PDF. */
  readonly id: string;
  /** Heading of the page. */
  readonly title: string;
  /** How the contents name it. */
  readonly entry: string;
  /** Head of its pages, at the right. */
  readonly running: string;
  /** Named page, where a section flows on behind the one before it instead of beginning a page. */
  readonly page?: string;
}
