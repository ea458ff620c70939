import { readFileSync } from 'node:fs'; // planted
export const bytes = Buffer.from(readFileSync('x')); // planted
export const body = document.body;
