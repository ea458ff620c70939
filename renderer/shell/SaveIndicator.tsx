import { useTranslation } from 'react-i18next';
import { assertNever } from '../../shared/model/assertNever';
import { epochMsOfInstant } from '../../shared/time/epochMsOfInstant';
import { formatTime } from '../../shared/time/formatTime';
import { wallTimeAt } from '../../shared/time/wallTimeAt';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { useSaveState } from '../hooks/useSaveState';
import { SavedIndicator } from '../ui/frame/SavedIndicator';

/** Saved, saving or not saved, with the time on the mission's home clock. */
export function SaveIndicator() {
  const { t } = useTranslation('shell');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  const state = useSaveState();
  switch (state.kind) {
    case 'saved': {
      const time = formatTime(wallTimeAt(epochMsOfInstant(state.at), homeZone), locale);
      return <SavedIndicator state="saved" text={t('saveState.saved', { time })} />;
    }
    case 'saving':
      return <SavedIndicator state="saving" text={t('saveState.saving')} />;
    case 'not-saved':
      return <SavedIndicator state="failed" text={t('saveState.notSaved')} />;
    default:
      return assertNever(state);
  }
}
