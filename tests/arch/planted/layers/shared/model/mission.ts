import { z } from 'zod';
import { readFile } from 'node:fs/promises'; // planted
import { resolveWallTime } from '../time/resolveWallTime'; // planted
import type { Command } from '../commands/command'; // planted
import { zoneIdSchema } from './zoneId';

export type Lazy = typeof import('../itinerary/agendaOf'); // planted
export const lazy = () => import('../conflicts/engine'); // planted
export const all = [z, readFile, resolveWallTime, zoneIdSchema] as Command[];
