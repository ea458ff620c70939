export const body = document.body; // planted
export const home = process.env;
