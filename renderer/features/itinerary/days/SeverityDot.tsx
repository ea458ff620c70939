import { VisuallyHidden } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Severity } from '../../../../shared/conflicts/severity';
import { classNames } from '../../../ui/classNames';
import styles from './SeverityDot.module.css';

/** A dot at the corner of a day, with its word for screen readers; nothing where all is well. */
export function SeverityDot({ severity }: { severity: Severity | undefined }) {
  const { t } = useTranslation('itinerary');
  if (!severity) return null;
  return (
    <span className={classNames(styles.dot, styles[severity])}>
      <VisuallyHidden>{t(`common:severity.${severity}`)}</VisuallyHidden>
    </span>
  );
}
