import type { ReactNode } from 'react';
import styles from './AppFrame.module.css';

export interface AppFrameProps {
  titleBar: ReactNode;
  /** `Sidebar` or `Rail`; nothing on the start page. */
  navigation?: ReactNode;
  statusBar: ReactNode;
  /** Toolbar, banner and work area, top to bottom. */
  children: ReactNode;
}

/** The window: title bar, navigation beside the work area, status bar. */
export function AppFrame({ titleBar, navigation, statusBar, children }: AppFrameProps) {
  return (
    <div className={styles.frame}>
      {titleBar}
      <div className={styles.middle}>
        {navigation}
        <main className={styles.main}>{children}</main>
      </div>
      {statusBar}
    </div>
  );
}
