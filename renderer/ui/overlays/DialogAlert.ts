import { createContext, type ReactNode } from 'react';

/** What every dialog says under its title as long as it holds, whatever is done there: behind a dialog it could not be read. */
export const DialogAlert = createContext<ReactNode>(null);
