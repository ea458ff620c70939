/** What the window asks a passphrase for. */
export interface PassphraseRequest {
  /** Name of the file without its folder; empty where the mission was never saved under a name. */
  readonly file: string;
  readonly folder: string;
  /** `journal`: the file opens, and this computer keeps unsaved changes to it under an earlier passphrase. */
  readonly reason: 'file' | 'journal';
}
