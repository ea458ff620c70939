import { createContext, type ReactNode } from 'react';

/** What a dialog with fields says above them: why its last act was refused. What lies behind a dialog cannot be read. */
export const DialogNotice = createContext<ReactNode>(null);
