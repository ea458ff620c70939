/** The one size that scripts must know, to place rows that are not drawn: --height-grid-row (kept equal by a test). */
export const gridRowHeight = 24;

/** Rows drawn beyond each edge of the window, so that scrolling never shows a gap. */
export const gridOverscan = 12;

/** --space-32, the width of the column of checkboxes. */
export const gridCheckboxWidth = 32;
