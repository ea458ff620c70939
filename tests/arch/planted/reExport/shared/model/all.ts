import { personSchema } from './person';
export { missionSchema } from './mission'; // planted
export * from './venue'; // planted
export type { Zone } from './zone'; // planted
export const people = [personSchema];
