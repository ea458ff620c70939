/** A mission, a leg or a stay that is longer is a typing error in its days, such as 2062 for 2026: nothing could draw all of them. */
export const mostDays = 400;
