export const frPalette = {};
