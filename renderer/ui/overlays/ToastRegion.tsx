import { X } from 'lucide-react';
import { Button } from '../controls/Button';
import { IconButton } from '../controls/IconButton';
import styles from './ToastRegion.module.css';
import { useToastTimer } from './useToastTimer';

export interface ToastItem {
  id: string;
  /** What was done: "Rencontre déplacée à 11 h 30". Errors are banners, never toasts. */
  message: string;
  actions?: readonly { label: string; onPress: () => void }[] | undefined;
}

export interface ToastRegionProps {
  /** Name of the landmark: "Avis". */
  label: string;
  toast: ToastItem | null;
  onDismiss: () => void;
  dismissLabel: string;
}

/** What was just done, with its undo. Spoken politely; waits while the pointer or the focus is inside. */
export function ToastRegion({ label, toast, onDismiss, dismissLabel }: ToastRegionProps) {
  return (
    <section className={styles.region} aria-label={label}>
      <ol aria-live="polite" aria-relevant="additions">
        {toast && <Toast key={toast.id} toast={toast} onDismiss={onDismiss} dismissLabel={dismissLabel} />}
      </ol>
    </section>
  );
}

interface ToastProps {
  toast: ToastItem;
  onDismiss: () => void;
  dismissLabel: string;
}

function Toast({ toast, onDismiss, dismissLabel }: ToastProps) {
  const pause = useToastTimer(onDismiss);
  return (
    <li className={styles.toast} {...pause}>
      <span className={styles.message}>{toast.message}</span>
      {toast.actions?.map((action) => (
        <Button
          key={action.label}
          variant="link"
          onPress={() => {
            action.onPress();
            onDismiss();
          }}
        >
          {action.label}
        </Button>
      ))}
      <IconButton icon={X} size="compact" label={dismissLabel} onPress={onDismiss} />
    </li>
  );
}
