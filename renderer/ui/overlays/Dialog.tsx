import { X } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from '../classNames';
import { IconButton } from '../controls/IconButton';
import styles from './Dialog.module.css';
import { DialogAlert } from './DialogAlert';
import floating from './floating.module.css';

export interface DialogProps {
  title: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  closeLabel: string;
  children: ReactNode;
  /** Buttons, primary last. */
  footer?: ReactNode;
  size?: 'small' | 'regular' | 'large';
  /** A question that must be answered: no cross, no way out by clicking beside it. */
  isQuestion?: boolean;
}

/** Focus goes in, stays in and comes back; Escape closes. Where an act can be undone, no dialog asks. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onOpenChange, closeLabel, children, footer, size = 'regular', isQuestion = false } = props;
  const alert = useContext(DialogAlert);
  return (
    <ModalOverlay
      className={classNames(styles.scrim)}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!isQuestion}
    >
      <Modal className={classNames(floating.panel, styles.modal, styles[size])}>
        <AriaDialog className={classNames(styles.dialog)} role={isQuestion ? 'alertdialog' : 'dialog'}>
          <header className={styles.head} data-over-window>
            <Heading slot="title" className={classNames(styles.title)}>
              {title}
            </Heading>
            {!isQuestion && <IconButton icon={X} label={closeLabel} onPress={() => onOpenChange(false)} />}
          </header>
          {alert}
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
