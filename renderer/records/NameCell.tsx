import type { Picture } from '../../shared/model/picture';
import { PictureThumb } from './PictureThumb';
import styles from './PictureThumb.module.css';

/** A name in a table, behind its picture where it has one. */
export function NameCell({ name, picture }: { name: string; picture: Picture | undefined }) {
  if (picture === undefined) return <span title={name}>{name}</span>;
  return (
    <span className={styles.named} title={name}>
      <PictureThumb picture={picture} alt="" size="row" />
      <span className={styles.name}>{name}</span>
    </span>
  );
}
