export const today = () => new Date().getDate();
