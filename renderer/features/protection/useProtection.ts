import { useState } from 'react';
import type { FileError } from '../../../shared/ipc/fileError';
import { useHost } from '../../hooks/useHost';
import { emptyProtectionDraft, type ProtectionAct, type ProtectionDraft } from './protectionAct';

interface Protection {
  readonly draft: ProtectionDraft;
  readonly setDraft: (draft: ProtectionDraft) => void;
  readonly error: FileError | null;
  readonly isWorking: boolean;
  readonly isDone: boolean;
  readonly apply: () => Promise<void>;
}

/** What is typed to change the protection, until it is changed; then nothing of it is kept here. */
export function useProtection(act: ProtectionAct): Protection {
  const host = useHost();
  const [draft, setDraft] = useState(emptyProtectionDraft);
  const [error, setError] = useState<FileError | null>(null);
  const [step, setStep] = useState<'asking' | 'working' | 'done'>('asking');
  const apply = async () => {
    setStep('working');
    setError(null);
    const outcome = await host.protectMission({
      ...(act !== 'set' && { current: draft.current }),
      next: act === 'remove' ? null : draft.next.text,
    });
    if (outcome.ok) setDraft(emptyProtectionDraft);
    else setError(outcome.error);
    setStep(outcome.ok ? 'done' : 'asking');
  };
  return { draft, setDraft, error, isWorking: step === 'working', isDone: step === 'done', apply };
}
