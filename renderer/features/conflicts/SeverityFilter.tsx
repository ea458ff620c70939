import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../shared/conflicts/finding';
import { useInterface } from '../../store/interfaceStore';
import { Segmented } from '../../ui/controls/Segmented';

const severities = ['impossible', 'risky', 'check'] as const;

/** All conflicts, or those of one severity alone. */
export function SeverityFilter({ open }: { open: readonly Finding[] }) {
  const { t } = useTranslation('common');
  const severity = useInterface((state) => state.severityShown);
  const showSeverity = useInterface((state) => state.showSeverity);
  return (
    <Segmented
      label={t('severityShown.label')}
      value={severity ?? 'all'}
      onChange={(choice) => showSeverity(choice === 'all' ? null : choice)}
      options={[
        { id: 'all', label: t('severityShown.all'), count: open.length },
        ...severities.map((id) => ({
          id,
          label: t(`severity.${id}`),
          count: open.filter((finding) => finding.severity === id).length,
        })),
      ]}
    />
  );
}
