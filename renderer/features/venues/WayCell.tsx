import { useTranslation } from 'react-i18next';
import { enteredMinutes } from '../../../shared/conflicts/ways/enteredMinutes';
import { estimatesBetween } from '../../../shared/conflicts/ways/wayBetween';
import type { VenueId } from '../../../shared/model/identifier';
import type { TransferMode } from '../../../shared/model/transfer';
import { formatDuration } from '../../../shared/time/formatDuration';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { useMission } from '../../hooks/useMission';

export interface WayCellProps {
  from: VenueId;
  to: VenueId;
  /** What the venue at the other end is called. */
  name: string;
  mode: TransferMode;
}

/** Minutes to write, and beneath them, in grey, what is estimated as long as nobody did. */
export function WayCell({ from, to, name, mode }: WayCellProps) {
  const { t } = useTranslation('venues');
  const locale = useLocale();
  const edit = useEdit();
  const mission = useMission((whole) => whole);
  const entered = enteredMinutes(mission, from, to).get(mode) ?? null;
  const estimated = entered === null ? estimatesBetween(mission, from, to).get(mode) : undefined;
  const write = (minutes: number | null) => {
    if (minutes !== entered) void edit({ name: 'set-transfer', payload: { from, to, mode, minutes } });
  };
  return (
    <WholeNumberField
      label={t('ways.minutes', { mode: t(`common:transferMode.${mode}`), name })}
      isLabelHidden
      unit={t('ways.unit')}
      least={0}
      most={1440}
      value={entered}
      onChange={write}
      description={estimated && t('ways.estimate', { duration: formatDuration(estimated, locale) })}
    />
  );
}
