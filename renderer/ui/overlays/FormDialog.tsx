import type { ReactNode } from 'react';
import { Button } from '../controls/Button';
import { Form } from '../fields/Form';
import { Dialog } from './Dialog';

export interface FormDialogProps {
  title: string;
  /** Closes without doing it. */
  onClose: () => void;
  /** Does it, and closes once it is done. */
  onSubmit: () => void;
  labels: { close: string; cancel: string; submit: string };
  children: ReactNode;
}

/** A few fields, and one button that does what the title says. */
export function FormDialog({ title, onClose, onSubmit, labels, children }: FormDialogProps) {
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} closeLabel={labels.close}>
      <Form
        onSubmit={onSubmit}
        footer={
          <>
            <Button onPress={onClose}>{labels.cancel}</Button>
            <Button variant="primary" type="submit">
              {labels.submit}
            </Button>
          </>
        }
      >
        {children}
      </Form>
    </Dialog>
  );
}
