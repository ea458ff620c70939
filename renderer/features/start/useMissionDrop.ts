import { type DragEvent, useState } from 'react';
import { useHost } from '../../hooks/useHost';

interface MissionDrop {
  /** A file hangs over the page. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: () => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Opens a mission file that is dropped on the page; hands back the name of any other file. */
export function useMissionDrop(onMission: (path: string) => void, onOther: (name: string) => void): MissionDrop {
  const host = useHost();
  const [isOver, setOver] = useState(false);
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (!file) return;
    if (file.name.toLowerCase().endsWith('.mission')) onMission(host.pathOfDroppedFile(file));
    else onOther(file.name);
  };
  return { isOver, handlers: { onDragOver, onDragLeave: () => setOver(false), onDrop } };
}
