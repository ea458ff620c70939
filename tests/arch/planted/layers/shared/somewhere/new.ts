import { z } from 'zod'; // planted
export const schema = z.string();
