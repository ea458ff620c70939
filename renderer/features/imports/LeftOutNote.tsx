import { useTranslation } from 'react-i18next';
import { leftOutSentence } from '../../../shared/i18n/leftOutSentence';
import type { LeftOut } from '../../../shared/imports/leftOut';
import { useLocale } from '../../hooks/useLocale';
import styles from './ImportScreen.module.css';

/** What contacts told besides, so that nobody looks for it in the mission. */
export function LeftOutNote({ leftOut }: { leftOut: LeftOut }) {
  const { i18n } = useTranslation();
  const sentence = leftOutSentence(i18n, leftOut, useLocale());
  return sentence === undefined ? null : <p className={styles.leftOut}>{sentence}</p>;
}
