import { first } from './first'; // planted: import(no-cycle)
export const second = (): number => first();
