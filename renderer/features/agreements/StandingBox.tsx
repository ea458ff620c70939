import type { ReactNode } from 'react';
import { classNames } from '../../ui/classNames';
import { type Severity, StatusMark } from '../../ui/marks/StatusMark';
import styles from './AgreementHead.module.css';

export interface StandingBoxProps {
  severity: Severity;
  title: string;
  detail: string;
  /** A chip that says more of it. */
  children?: ReactNode;
}

/** How the agreement stands: a shape, a sentence, and since or until when. */
export function StandingBox({ severity, title, detail, children }: StandingBoxProps) {
  return (
    <div className={classNames(styles.standing, severity === 'impossible' && styles.stop)}>
      <StatusMark severity={severity} size={16} />
      <div>
        <p className={styles.standingTitle}>{title}</p>
        <p className={styles.standingDetail}>{detail}</p>
        {children}
      </div>
    </div>
  );
}
