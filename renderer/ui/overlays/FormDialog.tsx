import { type ReactNode, useContext, useState } from 'react';
import { Button } from '../controls/Button';
import { Form } from '../fields/Form';
import { Dialog } from './Dialog';
import { DialogNotice } from './DialogNotice';

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
  const notice = useContext(DialogNotice);
  const [isTried, setTried] = useState(false);
  const submit = () => {
    setTried(true);
    onSubmit();
  };
  return (
    <Dialog title={title} isOpen onOpenChange={onClose} closeLabel={labels.close}>
      <Form
        onSubmit={submit}
        footer={
          <>
            <Button onPress={onClose}>{labels.cancel}</Button>
            <Button variant="primary" type="submit">
              {labels.submit}
            </Button>
          </>
        }
      >
        {isTried && notice}
        {children}
      </Form>
    </Dialog>
  );
}
