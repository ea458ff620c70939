export const now = () => Date.now(); // planted
export const today = new Date(); // planted
export const spoken = Date(); // planted
export const lot = Math.random(); // planted
export const id = crypto.randomUUID(); // planted
export const since = performance.now(); // planted
export const offset = (instant: Date) => instant.getTimezoneOffset(); // planted
export const hour = (instant: Date) => instant.getHours(); // planted
export const late = (instant: Date) => instant.setHours(23); // planted
export const shown = (instant: Date) => instant.toLocaleDateString('fr-CA'); // planted
export const written = (instant: Date) => instant.toTimeString(); // planted
export const midnight = new Date(2026, 5, 22); // planted
export const format = new Intl.DateTimeFormat('fr-CA'); // planted
export const louder = (name: string) => name.toLocaleUpperCase(); // planted
export const order = (one: string, other: string) => one.localeCompare(other); // planted

export const given = new Date(0);
export const utcHour = (instant: Date) => instant.getUTCHours();
export const alphabetical = (one: string, other: string) => one.localeCompare(other, 'fr');
export const words = 'Date.now() and new Date() in a text, or in a comment: new Date()';
