import { useTranslation } from 'react-i18next';
import type { ClaimStatus } from '../../../shared/model/claimStanding';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';

const tones: Readonly<Record<ClaimStatus, Tone>> = {
  requested: 'neutral',
  granted: 'accent',
  used: 'ok',
  refused: 'stop',
};

export function ClaimStatusChip({ status }: { status: ClaimStatus }) {
  const { t } = useTranslation('common');
  return <Chip tone={tones[status]}>{t(`claimStatus.${status}`)}</Chip>;
}
