import { MoveRight, Pencil, Plus, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { VisuallyHidden } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SaidChange } from '../../../shared/calendar/saidChange';
import { whenWords } from '../../../shared/calendar/whenWords';
import { useLocale } from '../../hooks/useLocale';
import { Icon } from '../../ui/marks/Icon';
import styles from './CalendarChanges.module.css';

const signs: Readonly<Record<SaidChange['kind'], { readonly icon: LucideIcon; readonly tone: string }>> = {
  new: { icon: Plus, tone: 'added' },
  back: { icon: Plus, tone: 'added' },
  moved: { icon: MoveRight, tone: 'moved' },
  changed: { icon: Pencil, tone: 'changed' },
  cancelled: { icon: X, tone: 'withdrawn' },
  withdrawn: { icon: X, tone: 'withdrawn' },
};

/** One change: its sign and word, what, and when; what no longer holds is struck out before what does. */
export function ChangeRow({ change }: { change: SaidChange }) {
  const { t } = useTranslation('calendars');
  const locale = useLocale();
  const { kind, title, titleBefore, times, timesBefore, parts } = change;
  const when = whenWords(times, locale);
  const { icon, tone } = signs[kind];
  const isOff = kind === 'cancelled' || kind === 'withdrawn';
  const words = parts.map((part) => t(`changes.part.${part}`)).join(', ');
  return (
    <li className={styles.row}>
      <span className={styles.sign} data-change={tone}>
        <Icon of={icon} size={14} />
      </span>
      <span className={styles.kind}>{t(`changes.kind.${kind}`)}</span>
      <span className={styles.what}>
        <span className={styles.title}>
          {titleBefore !== undefined && <Before text={titleBefore} />}
          {isOff ? <s>{title}</s> : title}
        </span>
        {words !== '' && <span className={styles.detail}>{words}</span>}
        {kind === 'withdrawn' && <span className={styles.detail}>{t('changes.withdrawnHint')}</span>}
      </span>
      <span className={styles.when}>
        {timesBefore && <Before text={whenWords(timesBefore, locale)} />}
        {isOff ? <s>{when}</s> : <span>{when}</span>}
      </span>
    </li>
  );
}

/** Struck out for those who see; those who hear are told that it was before. */
function Before({ text }: { text: string }) {
  const { t } = useTranslation('calendars');
  return (
    <>
      <s className={styles.before} aria-hidden>
        {text}
      </s>
      <VisuallyHidden elementType="span">{t('changes.before', { text })}</VisuallyHidden>
    </>
  );
}
