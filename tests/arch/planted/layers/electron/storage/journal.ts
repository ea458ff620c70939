import { next } from '@automerge/automerge';
import { app } from 'electron'; // planted
import { handler } from '../ipc/handler'; // planted

export const all = [next, app, handler];
