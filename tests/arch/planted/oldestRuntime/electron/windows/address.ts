export const isAddress = (text: string) => URL.canParse(text); // planted
export const folder = import.meta.dirname; // planted
export const either = (one: AbortSignal, other: AbortSignal) => AbortSignal.any([one, other]); // planted
export const parent = (entry: { parentPath: string }) => entry.parentPath; // planted
export const address = (text: string) => new URL(text);
