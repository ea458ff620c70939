import { useTranslation } from 'react-i18next';
import type { DelegateStatus } from '../../../shared/model/delegate';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';

const tones: Readonly<Record<DelegateStatus, Tone>> = {
  invited: 'neutral',
  registered: 'accent',
  vetted: 'accent',
  confirmed: 'ok',
  withdrawn: 'stop',
};

export function StatusChip({ status }: { status: DelegateStatus }) {
  const { t } = useTranslation('common');
  return <Chip tone={tones[status]}>{t(`delegateStatus.${status}`)}</Chip>;
}
