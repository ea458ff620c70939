import { useState } from 'react';
import type { AgendaClockChoice } from '../../../shared/imports/agendaClockChoice';
import type { AgendaFile } from '../../../shared/imports/agendaFile';
import type { Mission } from '../../../shared/model/mission';
import { useHost } from '../../hooks/useHost';
import { useReport } from '../../hooks/useReport';
import { useWork, type WorkProgress } from '../../hooks/useWork';

/** A file as it was read, and the mission as it was then. */
interface ReadAgenda {
  readonly file: File;
  readonly agenda: AgendaFile;
  readonly clocks: readonly AgendaClockChoice[];
  readonly mission: Mission;
}

export interface AgendaReading {
  readonly read: ReadAgenda | null;
  readonly progress: WorkProgress | null;
  readonly cancel: () => void;
  /** Gives whether the file could be read. */
  readonly readFile: (file: File, mission: Mission) => Promise<boolean>;
  /** Reads the same file again, with a clock of it understood otherwise. */
  readonly chooseClock: (choice: AgendaClockChoice) => Promise<void>;
}

/** The file of an agenda, read as often as a person says that one of its clocks means something else. */
export function useAgendaReading(): AgendaReading {
  const host = useHost();
  const report = useReport();
  const { progress, cancel, run } = useWork();
  const [read, setRead] = useState<ReadAgenda | null>(null);
  const readWith = async (file: File, clocks: readonly AgendaClockChoice[], mission: Mission): Promise<boolean> => {
    const path = host.pathOfDroppedFile(file);
    const request = { ...(path === '' ? {} : { path }), ...(clocks.length > 0 ? { clocks } : {}) };
    const agenda = await report(run((work) => host.readAgenda({ work, ...request })));
    if (agenda) setRead({ file, agenda, clocks, mission });
    return agenda !== null;
  };
  const chooseClock = async (choice: AgendaClockChoice): Promise<void> => {
    if (!read) return;
    const others = read.clocks.filter(({ tzid }) => tzid !== choice.tzid);
    await readWith(read.file, [...others, choice], read.mission);
  };
  return { read, progress, cancel, readFile: (file, mission) => readWith(file, [], mission), chooseClock };
}
