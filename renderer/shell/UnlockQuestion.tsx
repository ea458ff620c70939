import { useWindowState } from '../hooks/useWindowState';
import { laterPart } from './laterPart';

const UnlockDialog = laterPart((parts) => parts.UnlockDialog);

/** The passphrase that the window asks for, if any. Another question begins with an empty field. */
export function UnlockQuestion() {
  const request = useWindowState((state) => state.locked);
  return request && <UnlockDialog key={`${request.folder}/${request.file} ${request.reason}`} request={request} />;
}
