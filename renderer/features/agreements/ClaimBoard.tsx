import { useTranslation } from 'react-i18next';
import type { Claim } from '../../../shared/model/claim';
import { claimStandingParts, claimStatusSchema, type ClaimStatus } from '../../../shared/model/claimStanding';
import { translatedText } from '../../../shared/model/translatedText';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { LaneBoard } from '../../ui/lanes/LaneBoard';
import { ClaimCard } from './ClaimCard';

export interface ClaimBoardProps {
  claims: readonly Claim[];
  openId: string | null;
}

/** One column for each step from requested to used; a card is taken from one to the next. */
export function ClaimBoard({ claims, openId }: ClaimBoardProps) {
  const { t } = useTranslation('benefits');
  const make = useAnnouncedEdits();
  const titleOf = useClaimTitle();
  const select = useInterface((state) => state.select);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const lanes = claimStatusSchema.options.map((id) => ({
    id,
    label: t(`common:claimStatus.${id}`),
    cards: claims
      .filter(({ standing }) => claimStandingParts(standing).status === id)
      .map((claim) => ({ id: claim.id, title: titleOf(claim), content: <ClaimCard claim={claim} /> })),
  }));
  const move = (cardId: string, status: ClaimStatus) => {
    const claim = claims.find(({ id }) => id === cardId);
    if (claim) void make([{ name: 'set-claim-status', payload: { claim: claim.id, status } }]);
  };
  return (
    <LaneBoard
      lanes={lanes}
      onMove={isReadOnly ? undefined : move}
      onOpen={(id) => select({ collection: 'claims', id })}
      openId={openId}
      emptyText={t('claim.empty')}
      dragLabel={(title) => t('claim.drag', { title })}
    />
  );
}

/** Who claims what: `Norvexia, Bureau de passage`. */
function useClaimTitle(): (claim: Claim) => string {
  const { t } = useTranslation('benefits');
  const locale = useLocale();
  const { benefits, organisations } = useMission((mission) => mission);
  return ({ benefit, organisation }) => {
    const claimed = benefits[benefit];
    const title = (claimed && translatedText(claimed, 'title', locale).text) || t('untitled');
    return `${organisations[organisation]?.name ?? ''}, ${title}`;
  };
}
