import { ProgressBar as AriaProgressBar, Label } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './ProgressBar.module.css';

export interface ProgressBarProps {
  label: string;
  isLabelHidden?: boolean;
  value: number;
  /** Counted in the same unit as `value`; 100 unless given. */
  max?: number;
  /** What screen readers say and what stands at the right: "44 / 48", "1 200 lignes sur 5 000". */
  valueText: string;
}

export function ProgressBar({ label, isLabelHidden = false, value, max = 100, valueText }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={classNames(styles.progress)}
      value={value}
      maxValue={max}
      valueLabel={valueText}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {({ percentage = 0 }) => (
        <>
          {!isLabelHidden && (
            <span className={styles.head}>
              <Label className={classNames(styles.label)}>{label}</Label>
              <span>{valueText}</span>
            </span>
          )}
          <span className={styles.track}>
            <span className={classNames(styles.bar)} style={{ width: `${percentage}%` }} />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
