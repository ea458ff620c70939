import { useEffect, useMemo, useState } from 'react';
import { type DuplicatePair, duplicatePairs } from '../../../shared/directory/duplicatePairs';
import type { SharedCollection, SharedRecord } from '../../../shared/directory/sharedFields';
import { runInSlices } from '../../hooks/runInSlices';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { useSettings } from '../../hooks/useSettings';

export interface FoundPair extends Omit<DuplicatePair, 'ids'> {
  readonly records: readonly [SharedRecord, SharedRecord];
}

/** Pairs of the directory that may be one record, looked for again after each edit while the window goes on painting. */
export function useDuplicates(collection: SharedCollection) {
  const host = useHost();
  const directory = useMission((whole) => whole);
  const { notDuplicates } = useSettings();
  const [found, setFound] = useState<readonly DuplicatePair[] | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    void runInSlices(duplicatePairs(directory, collection), () => undefined, controller.signal).then((pairs) => {
      if (pairs) setFound(pairs);
    });
    return () => controller.abort();
  }, [collection, directory]);
  const { pairs, setAside } = useMemo(() => {
    const records: Readonly<Record<string, SharedRecord>> = directory[collection];
    const distinct = new Set(notDuplicates);
    const living = (found ?? []).flatMap(({ ids: [one, other], ...pair }): readonly FoundPair[] => {
      const [first, second] = [records[one], records[other]];
      return first && second && !first.deleted && !second.deleted ? [{ ...pair, records: [first, second] }] : [];
    });
    return {
      pairs: living.filter(({ key }) => !distinct.has(key)),
      setAside: living.filter(({ key }) => distinct.has(key)).map(({ key }) => key),
    };
  }, [collection, directory, found, notDuplicates]);
  return {
    /** Null while they are looked for the first time. */
    pairs: found && pairs,
    setAside,
    keepApart: (key: string) => void host.changeSettings({ notDuplicates: [...notDuplicates, key] }),
    showAgain: () =>
      void host.changeSettings({ notDuplicates: notDuplicates.filter((key) => !setAside.includes(key)) }),
  };
}
