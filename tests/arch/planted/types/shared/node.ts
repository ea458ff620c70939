export const home = process.env; // planted
