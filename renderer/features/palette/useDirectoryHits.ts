import { Building2, Contact } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { DirectoryHit } from '../../../shared/ipc/directoryHit';
import { useHost } from '../../hooks/useHost';
import { useInterface } from '../../store/interfaceStore';
import type { PaletteEntry } from './paletteEntry';
import type { DirectoryTarget } from './useDirectoryEntries';

/** As much as the host takes. */
const soughtAtMost = 200;

export interface DirectoryHits {
  readonly entries: readonly PaletteEntry[];
  /** Whether the directory has answered to what is sought now. */
  readonly isAnswered: boolean;
}

const nothingYet: { readonly sought: string; readonly hits: readonly DirectoryHit[] } = { sought: '', hits: [] };

/**
 * Whom the directory knows by the words that are sought. The host seeks, because the directory is not in this window; what it
 * answers comes a moment later, and an answer to other words is nobody's any more.
 */
export function useDirectoryHits(query: string, onNavigate: (screen: DirectoryTarget) => void): DirectoryHits {
  const host = useHost();
  const showInDirectory = useInterface((state) => state.showInDirectory);
  const sought = query.trim().slice(0, soughtAtMost);
  const [answer, setAnswer] = useState(nothingYet);
  useEffect(() => {
    let isWanted = true;
    // Before anything is sought it lets the host read ahead.
    void host.searchDirectory({ query: sought }).then((hits) => {
      if (isWanted) setAnswer({ sought, hits });
    });
    return () => {
      isWanted = false;
    };
  }, [host, sought]);
  const isAnswered = answer.sought === sought;
  const entries = (isAnswered ? answer.hits : []).map(({ id, table, record, title, detail }) => ({
    id: `directory/${id}`,
    group: 'directory' as const,
    icon: table === 'people' ? Contact : Building2,
    title,
    detail,
    run: () => {
      showInDirectory({ table, id: record });
      onNavigate(`directory-${table}`);
    },
  }));
  return { entries, isAnswered };
}
