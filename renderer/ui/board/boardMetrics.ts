/** Height of an hour: a half-hour slot is then 28 high and its card 26, room for one line of text. */
export const pixelsPerHour = 56;

/** Between two cards that follow each other. */
export const cardGap = 2;

/** From these heights on a card has room for its second line, and for a title of two lines. */
export const secondLineFrom = 34;
export const twoLineTitleFrom = 54;

/** The foot of a card that makes it longer; the stylesheet gives it the same height. */
export const handleHeight = 4;
