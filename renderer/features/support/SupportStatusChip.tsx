import { useTranslation } from 'react-i18next';
import type { SupportStatus } from '../../../shared/model/supportStanding';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';

const tones: Readonly<Record<SupportStatus, Tone>> = {
  asked: 'neutral',
  promised: 'accent',
  confirmed: 'ok',
  done: 'ok',
  declined: 'stop',
};

export function SupportStatusChip({ status }: { status: SupportStatus }) {
  const { t } = useTranslation('common');
  return <Chip tone={tones[status]}>{t(`supportStatus.${status}`)}</Chip>;
}
