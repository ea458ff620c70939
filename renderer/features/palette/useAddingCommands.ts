import { CopyCheck, FileUp, Gift, MapPin, Megaphone, ScrollText, UserPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMissionState } from '../../hooks/useMissionState';
import { useView } from '../../hooks/useView';
import { useInterface, type WantedAct } from '../../store/interfaceStore';
import type { PaletteCommand } from './paletteEntry';
import type { DirectoryTarget } from './useDirectoryEntries';

export type AddingTarget = 'delegation' | 'venues' | 'agreements' | 'promotion' | DirectoryTarget;

/** What is begun in a room of its own: the room is opened, and its form or screen with it. */
export function useAddingCommands(onNavigate: (screen: AddingTarget) => void): readonly PaletteCommand[] {
  const { t } = useTranslation('palette');
  const wantAct = useInterface((state) => state.wantAct);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const showPart = useAgreementsPartAtHand();
  const beginIn = (screen: AddingTarget, act: WantedAct) => () => {
    if (act === 'add-agreement') showPart('register');
    if (act === 'add-benefit') showPart('benefits');
    wantAct(act);
    onNavigate(screen);
  };
  const duplicatesOf = (screen: DirectoryTarget): PaletteCommand => ({
    id: `duplicates-${screen}`,
    icon: CopyCheck,
    title: t('command.findDuplicates', { screen: t(`shell:navigation.${screen}`) }),
    run: beginIn(screen, 'find-duplicates'),
  });
  const inDirectory: readonly PaletteCommand[] = [
    {
      id: 'import-members',
      icon: FileUp,
      title: t('command.importMembers'),
      run: beginIn('directory-organisations', 'import-members'),
    },
    duplicatesOf('directory-organisations'),
    duplicatesOf('directory-people'),
  ];
  if (isReadOnly) return inDirectory;
  const adding: readonly (readonly [WantedAct, AddingTarget, PaletteCommand['icon'], string])[] = [
    ['add-delegate', 'delegation', UserPlus, t('command.addDelegate')],
    ['add-venue', 'venues', MapPin, t('command.addVenue')],
    ['add-agreement', 'agreements', ScrollText, t('command.addAgreement')],
    ['add-benefit', 'agreements', Gift, t('command.addBenefit')],
    ['add-announcement', 'promotion', Megaphone, t('command.addAnnouncement')],
  ];
  return [
    ...adding.map(([act, screen, icon, title]) => ({ id: act, icon, title, run: beginIn(screen, act) })),
    ...inDirectory,
  ];
}

/** The room of agreements opens at the part of a chosen record, or else at the one looked at last. */
function useAgreementsPartAtHand() {
  const select = useInterface((state) => state.select);
  const [, changeView] = useView();
  return (agreementsPart: 'register' | 'benefits') => {
    select(null);
    changeView({ agreementsPart });
  };
}
