export const savedAt = () => new Date();
