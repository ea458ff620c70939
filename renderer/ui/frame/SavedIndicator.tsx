import { classNames } from '../classNames';
import { StatusMark } from '../marks/StatusMark';
import styles from './SavedIndicator.module.css';

export interface SavedIndicatorProps {
  state: 'saved' | 'saving' | 'failed';
  /** "Enregistré à 14 h 02", "Enregistrement…", "Non enregistré : disque plein". */
  text: string;
}

/** Green dot, accent ring or red octagon. Only a failure is announced; it also stands in a banner. */
export function SavedIndicator({ state, text }: SavedIndicatorProps) {
  return (
    <span className={classNames(styles.saved, styles[state])} role={state === 'failed' ? 'alert' : undefined}>
      {state === 'failed' ? (
        <StatusMark severity="impossible" label={text} isLabelShown size={12} />
      ) : (
        <>
          <span className={styles.dot} />
          {text}
        </>
      )}
    </span>
  );
}
