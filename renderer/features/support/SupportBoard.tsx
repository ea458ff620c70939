import { useTranslation } from 'react-i18next';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { standingParts, supportStatusSchema } from '../../../shared/model/supportStanding';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { LaneBoard } from '../../ui/lanes/LaneBoard';
import { SupportCard } from './SupportCard';

export interface SupportViewProps {
  requests: readonly SupportRequest[];
  openId: string | null;
}

/** One column for each step from asked to done; a card is taken from one to the next. */
export function SupportBoard({ requests, openId }: SupportViewProps) {
  const { t } = useTranslation('support');
  const locale = useLocale();
  const make = useAnnouncedEdits();
  const select = useInterface((state) => state.select);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const lanes = supportStatusSchema.options.map((id) => ({
    id,
    label: t(`common:supportStatus.${id}`),
    cards: requests
      .filter(({ standing }) => standingParts(standing).status === id)
      .map((request) => ({
        id: request.id,
        title: translatedText(request, 'title', locale).text || t('common:untitled'),
        content: <SupportCard request={request} />,
      })),
  }));
  const move = (cardId: string, status: (typeof lanes)[number]['id']) => {
    const request = requests.find(({ id }) => id === cardId);
    if (request) void make([{ name: 'set-support-status', payload: { request: request.id, status } }]);
  };
  return (
    <LaneBoard
      lanes={lanes}
      onMove={isReadOnly ? undefined : move}
      onOpen={(id) => select({ collection: 'supportRequests', id })}
      openId={openId}
      emptyText={t('board.empty')}
      dragLabel={(title) => t('board.drag', { title })}
    />
  );
}
