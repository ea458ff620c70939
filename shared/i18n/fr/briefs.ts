export const frBriefs = {};
