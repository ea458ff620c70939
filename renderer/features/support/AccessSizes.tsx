import { useTranslation } from 'react-i18next';
import type { AccessList } from '../../../shared/itinerary/accessListOf';
import { isAccessListOverdue } from '../../../shared/itinerary/isAccessListOverdue';
import { useToday } from '../../hooks/useToday';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';

/** How many lists hosts want, and how many of these still have to go. */
export function AccessSizes({ lists }: { lists: readonly AccessList[] }) {
  const { t } = useTranslation('support');
  const today = useToday();
  const notSent = lists.filter(({ visit, day }) => visit.accessListSent === undefined && today <= day).length;
  const overdue = lists.filter((list) => isAccessListOverdue(list, today)).length;
  const words = [
    t('access.aside', { count: lists.length }),
    ...(notSent > 0 ? [t('access.notSent', { count: notSent })] : []),
    ...(overdue > 0 ? [t('access.overdue', { count: overdue })] : []),
  ];
  return <ToolbarTitle title={t('title')} aside={words.join(' · ')} />;
}
