/** A virtual display has none: Chromium would first try, and change to software while the first window is being made. */
export const withoutGpu = '--disable-gpu';
