import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../shared/i18n/errorSentence';
import { useNotices } from '../store/noticeStore';
import { useLocale } from '../hooks/useLocale';
import { Banner } from '../ui/frame/Banner';
import { scrollerProps } from '../ui/frame/scrollerProps';
import styles from './FailureBanner.module.css';

/** Why the last act was refused and what to do, until it is read. */
export function FailureBanner({ closeLabel }: { closeLabel: string }) {
  const { t, i18n } = useTranslation('shell');
  const locale = useLocale();
  const failure = useNotices((state) => state.failure);
  const fail = useNotices((state) => state.fail);
  if (failure === null) return null;
  const sentence = 'sentence' in failure ? failure.sentence : errorSentence(i18n, failure, locale);
  const details = 'sentence' in failure ? failure.details : [];
  return (
    <Banner tone="error" title={sentence} onClose={() => fail(null)} closeLabel={closeLabel}>
      {details.length > 0 && (
        <div {...scrollerProps} className={styles.details} aria-label={t('refused')}>
          <ul>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        </div>
      )}
    </Banner>
  );
}

/** The same within a dialog: only what was refused since it opened. What was refused before is not of what is written there. */
export function FailureInDialog({ closeLabel }: { closeLabel: string }) {
  const failure = useNotices((state) => state.failure);
  const [before] = useState(failure);
  return failure === before ? null : <FailureBanner closeLabel={closeLabel} />;
}
