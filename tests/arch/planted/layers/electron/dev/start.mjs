import { join } from 'node:path';
import { z } from 'zod'; // planted
import { projectRoot } from './projectRoot.mjs';

export const all = [join, z, projectRoot];
