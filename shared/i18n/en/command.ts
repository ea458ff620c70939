export const enCommand = {};
