import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../shared/i18n/errorSentence';
import { useNotices } from '../store/noticeStore';
import { useLocale } from '../hooks/useLocale';
import { Banner } from '../ui/frame/Banner';

/** Why the last act was refused and what to do, until it is read. */
export function FailureBanner({ closeLabel }: { closeLabel: string }) {
  const { i18n } = useTranslation();
  const locale = useLocale();
  const failure = useNotices((state) => state.failure);
  const fail = useNotices((state) => state.fail);
  if (failure === null) return null;
  const sentence = 'sentence' in failure ? failure.sentence : errorSentence(i18n, failure, locale);
  return <Banner tone="error" title={sentence} onClose={() => fail(null)} closeLabel={closeLabel} />;
}

/** The same within a dialog: only what was refused since it opened. What was refused before is not of what is written there. */
export function FailureInDialog({ closeLabel }: { closeLabel: string }) {
  const failure = useNotices((state) => state.failure);
  const [before] = useState(failure);
  return failure === before ? null : <FailureBanner closeLabel={closeLabel} />;
}
