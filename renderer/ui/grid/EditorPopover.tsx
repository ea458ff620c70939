import type { ReactNode, RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { classNames } from '../classNames';
import floating from '../overlays/floating.module.css';
import styles from './cellEditor.module.css';

export interface EditorPopoverProps {
  anchor: RefObject<HTMLElement | null>;
  heading?: string | undefined;
  error?: string | null;
  children?: ReactNode;
}

/** Floats under the cell being written, over whatever scrolls; never takes the focus. */
export function EditorPopover({ anchor, heading, error, children }: EditorPopoverProps) {
  return (
    <Popover
      className={classNames(floating.panel, styles.popover)}
      triggerRef={anchor}
      placement="bottom start"
      offset={4}
      isOpen
      isNonModal
      aria-label={heading ?? ''}
    >
      {heading !== undefined && <div className={styles.heading}>{heading}</div>}
      {error !== undefined && error !== null && (
        <div className={styles.error} role="alert">
          {error}
        </div>
      )}
      {children}
    </Popover>
  );
}
