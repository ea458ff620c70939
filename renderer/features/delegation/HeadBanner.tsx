import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { headNotice } from '../../../shared/delegation/headNotice';
import { useDeferredMission } from '../../hooks/useDeferredMission';
import { Banner } from '../../ui/frame/Banner';

/** Says that nobody leads the delegation any more, or that several do, and what to do. */
export function HeadBanner() {
  const { t, i18n } = useTranslation('delegation');
  const mission = useDeferredMission();
  const notice = useMemo(() => headNotice(mission), [mission]);
  if (!notice) return null;
  const names = new Intl.ListFormat(i18n.language).format(notice.names);
  return (
    <Banner
      tone={notice.kind === 'withdrawn' ? 'warning' : 'info'}
      title={t(`head.${notice.kind}`, { names, count: notice.names.length })}
    >
      {t(`head.${notice.kind}Body`)}
    </Banner>
  );
}
