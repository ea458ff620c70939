export const enPalette = {};
