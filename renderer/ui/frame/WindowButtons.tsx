import { Copy, Minus, Square, X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import styles from './WindowButtons.module.css';

export interface WindowButtonsProps {
  isMaximised: boolean;
  labels: { minimise: string; maximise: string; restore: string; close: string };
  onMinimise: () => void;
  onToggleMaximise: () => void;
  onClose: () => void;
}

/** For systems where the window has no frame of its own. */
export function WindowButtons({ isMaximised, labels, onMinimise, onToggleMaximise, onClose }: WindowButtonsProps) {
  return (
    <>
      <Button className={classNames(styles.button)} aria-label={labels.minimise} onPress={onMinimise}>
        <Icon of={Minus} />
      </Button>
      <Button
        className={classNames(styles.button)}
        aria-label={isMaximised ? labels.restore : labels.maximise}
        onPress={onToggleMaximise}
      >
        <Icon of={isMaximised ? Copy : Square} size={14} />
      </Button>
      <Button className={classNames(styles.button, styles.close)} aria-label={labels.close} onPress={onClose}>
        <Icon of={X} />
      </Button>
    </>
  );
}
