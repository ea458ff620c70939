export const now = () => new Date(); // planted
export const stamp = () => Date.now(); // planted
export const clock = (at: number) => new Date(at).toLocaleTimeString('fr-CA'); // planted
export const hour = (at: number) => new Date(at).getHours(); // planted
export const offset = (at: number) => new Date(at).getTimezoneOffset(); // planted
export const instant = (at: number) => new Date(at).toISOString();
export const took = (since: number) => performance.now() - since;
