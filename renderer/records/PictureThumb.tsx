import { classNames } from '../ui/classNames';
import styles from './PictureThumb.module.css';

export interface PictureThumbProps {
  picture: string;
  /** Empty where the name stands beside it. */
  alt: string;
  size?: 'row' | 'value';
}

/** A logo or a photo beside a name in a table, or as one of two values to choose between. */
export function PictureThumb({ picture, alt, size = 'value' }: PictureThumbProps) {
  return <img className={classNames(styles.thumb, styles[size])} src={picture} alt={alt} />;
}
