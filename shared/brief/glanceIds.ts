/** Anchor of a block of the grid, by which the generated styles place it. */
export function glanceBlockId(section: string, block: string): string {
  return `${section}-block-${block}`;
}

/** Anchor of an hour at the left (`here`) or right (`home`) edge of the grid. */
export function glanceHourId(section: string, side: 'here' | 'home', minute: number): string {
  return `${section}-${side}-${minute}`;
}
