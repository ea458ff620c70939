import { classNames } from '../classNames';
import styles from './BrandMark.module.css';

export interface BrandMarkProps {
  size?: 'regular' | 'large';
}

/** The arch bridge on its petrol square. Decoration: the name stands beside it. */
export function BrandMark({ size = 'regular' }: BrandMarkProps) {
  return (
    <svg className={classNames(styles.mark, styles[size])} viewBox="0 0 32 32" aria-hidden>
      <rect className={styles.ground} width="32" height="32" rx="7" />
      <g className={styles.bridge}>
        <path d="M5 21.5h22M7.5 21.5v-1.8C7.5 14.3 11.3 10 16 10s8.5 4.3 8.5 9.7v1.8" />
        <path d="M12 21V12M16 21V11M20 21V12" />
      </g>
    </svg>
  );
}
