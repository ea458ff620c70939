export const body = document.body; // planted
