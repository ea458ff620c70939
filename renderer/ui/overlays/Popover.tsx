import type { ReactElement, ReactNode } from 'react';
import { Dialog, DialogTrigger, Popover as AriaPopover } from 'react-aria-components';
import { classNames } from '../classNames';
import floating from './floating.module.css';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement;
  /** Name of what opens. */
  label: string;
  children: ReactNode;
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right top' | 'left top';
  isOpen?: boolean;
  onOpenChange?: (isOpen: boolean) => void;
}

/** A small panel that leaves the work visible; Escape or a click beside it closes. */
export function Popover({ trigger, label, children, placement = 'bottom start', ...open }: PopoverProps) {
  return (
    <DialogTrigger {...open}>
      {trigger}
      <AriaPopover className={classNames(floating.panel)} placement={placement} offset={4}>
        <Dialog aria-label={label} className={classNames(styles.body)}>
          {children}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
