import { useEffect, useState } from 'react';
import type { Finding } from '../../../shared/conflicts/finding';
import type { Fix } from '../../../shared/conflicts/fixes/fix';
import { fixesOf } from '../../../shared/conflicts/fixes/fixesOf';
import { useDeferredMission } from '../../hooks/useDeferredMission';
import { useToday } from '../../hooks/useToday';

/** What would settle a conflict; looked for after the conflict itself is on screen, because each is tried out. */
export function useFixes(finding: Finding): readonly Fix[] {
  const mission = useDeferredMission();
  const today = useToday();
  const [found, setFound] = useState<{ readonly finding: Finding; readonly fixes: readonly Fix[] }>();
  useEffect(() => {
    const timer = setTimeout(() => setFound({ finding, fixes: fixesOf(mission, finding, today) }));
    return () => clearTimeout(timer);
  }, [mission, finding, today]);
  return found?.finding === finding ? found.fixes : [];
}
