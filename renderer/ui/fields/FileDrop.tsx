import { FileUp } from 'lucide-react';
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components';
import { classNames } from '../classNames';
import { Button } from '../controls/Button';
import { Icon } from '../marks/Icon';
import styles from './FileDrop.module.css';

export interface FileDropProps {
  /** "Déposez un fichier CSV ou Excel ici". */
  label: string;
  /** Formats and what happens to the file: "Rien n'est modifié avant la dernière étape." */
  hint?: string | undefined;
  buttonLabel: string;
  /** MIME types or extensions for the file dialog: `['.csv', '.xlsx']`. What is dropped is not checked here. */
  accept: readonly string[];
  allowsMultiple?: boolean;
  onFiles: (files: File[]) => void;
}

export function FileDrop({ label, hint, buttonLabel, accept, allowsMultiple = false, onFiles }: FileDropProps) {
  return (
    <DropZone
      className={classNames(styles.zone)}
      aria-label={label}
      onDrop={(event) => {
        const dropped = event.items.filter(isFileDropItem);
        void Promise.all(dropped.map((item) => item.getFile())).then(onFiles);
      }}
    >
      <Icon of={FileUp} size={18} className={styles.icon} />
      <span className={styles.label}>{label}</span>
      {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      <FileTrigger
        acceptedFileTypes={[...accept]}
        allowsMultiple={allowsMultiple}
        onSelect={(files) => files && onFiles([...files])}
      >
        <Button>{buttonLabel}</Button>
      </FileTrigger>
    </DropZone>
  );
}
