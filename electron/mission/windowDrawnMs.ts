/** By then the window has drawn a mission that was opened, which both processors are busy with until then. */
export const windowDrawnMs = 1_500;
