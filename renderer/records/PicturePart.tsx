import { ImageUp, OctagonAlert, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Picture, PictureField } from '../../shared/model/picture';
import { Button } from '../ui/controls/Button';
import { FormSection } from '../ui/fields/FormSection';
import { Icon } from '../ui/marks/Icon';
import { pictureFromFile, type PictureProblem } from './pictureFromFile';
import styles from './PicturePart.module.css';

export interface PicturePartProps {
  field: PictureField;
  /** Of the record, for who does not see the picture. */
  name: string;
  picture: Picture | undefined;
  onKeep: (picture: Picture | null) => void;
}

/** The logo of an organisation or the photo of a person: chosen from a file, shown, and taken away again. */
export function PicturePart({ field, name, picture, onKeep }: PicturePartProps) {
  const { t } = useTranslation('directory');
  const [problem, setProblem] = useState<PictureProblem | null>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = await pictureFromFile(file, field);
    setProblem(read.ok ? null : read.error);
    if (read.ok) onKeep(read.value);
  };
  const remove = () => {
    onKeep(null);
    // The button that was pressed goes with the picture.
    chooser.current?.focus();
  };
  return (
    <FormSection title={t(`picture.${field}`)} description={t(`picture.${field}Note`)}>
      {picture !== undefined && <img className={styles[field]} src={picture} alt={t(`picture.${field}Of`, { name })} />}
      <div className={styles.acts}>
        <FileTrigger
          acceptedFileTypes={['image/png', 'image/jpeg', 'image/webp']}
          onSelect={(files) => void take(files?.[0])}
        >
          <Button ref={chooser} size="compact" icon={ImageUp}>
            {t(picture === undefined ? 'picture.choose' : 'picture.replace')}
          </Button>
        </FileTrigger>
        {picture !== undefined && (
          <Button size="compact" icon={Trash2} onPress={remove}>
            {t(`picture.remove.${field}`)}
          </Button>
        )}
      </div>
      {problem && (
        <p className={styles.problem} role="alert">
          <Icon of={OctagonAlert} size={14} />
          {t(`picture.problem.${problem.code}`, { file: problem.file, ...problem.pixels })}
        </p>
      )}
    </FormSection>
  );
}
