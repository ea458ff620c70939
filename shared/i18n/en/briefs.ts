export const enBriefs = {};
