import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { accessFacts } from '../../../shared/itinerary/accessListContent';
import type { AccessList } from '../../../shared/itinerary/accessListOf';
import { isAccessListOpen } from '../../../shared/itinerary/isAccessListOpen';
import { isAccessListOverdue } from '../../../shared/itinerary/isAccessListOverdue';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';

/** How many lists hosts want, and how many of these still have to go, or to go again. */
export function AccessSizes({ lists }: { lists: readonly AccessList[] }) {
  const { t } = useTranslation('support');
  const today = useToday();
  const mission = useMission((whole) => whole);
  const facts = useMemo(() => accessFacts(mission), [mission]);
  const notSent = lists.filter((list) => today <= list.day && isAccessListOpen(list, facts)).length;
  const overdue = lists.filter((list) => isAccessListOverdue(list, today)).length;
  const words = [
    t('access.aside', { count: lists.length }),
    ...(notSent > 0 ? [t('access.notSent', { count: notSent })] : []),
    ...(overdue > 0 ? [t('access.overdue', { count: overdue })] : []),
  ];
  return <ToolbarTitle title={t('title')} aside={words.join(' · ')} />;
}
