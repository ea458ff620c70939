import { second } from './second'; // planted: import(no-cycle)
export const first = (): number => second();
