export const day = () => new Date().toISOString();
