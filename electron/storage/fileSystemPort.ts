import type { Result } from '../../shared/model/result';

/** Why a file operation failed, reduced to what this application answers differently. */
export interface PortError {
  readonly code: 'missing' | 'exists' | 'is-folder' | 'not-folder' | 'not-permitted' | 'no-space' | 'changed' | 'other';
  /** The system's own words, for the sentence that the person reads. */
  readonly reason: string;
}

export interface FileStatus {
  readonly isFolder: boolean;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970, as the volume keeps it: for display, never for order. */
  readonly modified: number;
  /** Which file it is on its volume, whatever its name is or becomes; absent where the volume does not say. */
  readonly identity?: string;
}

/** Who is writing, as the names of unfinished files say it: what a killed process left can then be told from all others'. */
export interface Writer {
  /** The installation on this computer, in eight hexadecimal digits. */
  readonly installation: string;
  /** The process that is writing. */
  readonly process: number;
  /** Whether a process of this computer is running still. */
  isRunning(process: number): boolean;
}

/** An open file. Every operation may do less than asked or fail; whoever calls it has to look. */
export interface OpenFile {
  /** Reads up to `length` bytes from `position`; fewer than asked means that the end was reached or nearly so. */
  read(position: number, length: number): Promise<Result<Uint8Array, PortError>>;
  /** Writes at the end and says how many bytes went out, which on a full disk is fewer than given. */
  write(bytes: Uint8Array): Promise<Result<number, PortError>>;
  /** Until the device has everything, the file's size and times included. */
  sync(): Promise<Result<undefined, PortError>>;
  /** Until the device has the contents; what an appending journal needs, at less cost. */
  syncData(): Promise<Result<undefined, PortError>>;
  close(): Promise<Result<undefined, PortError>>;
}

/**
 * What storage asks of a file system, small enough for a second one in memory that can be made to fail. Both are held
 * to one contract (tests/contract/fileSystemContract.ts).
 */
export interface FileSystemPort {
  readonly writer: Writer;
  status(path: string): Promise<Result<FileStatus, PortError>>;
  /** Where the file lies once every link on the way is followed; replacing a link itself would cut it off. */
  realPath(path: string): Promise<Result<string, PortError>>;
  /** Whether the file, and the folder it would be replaced in, may be written. */
  isWritable(path: string): Promise<boolean>;
  /** `create` refuses a path that exists; `append` refuses one that does not. */
  open(path: string, mode: 'read' | 'create' | 'append'): Promise<Result<OpenFile, PortError>>;
  /** Atomic within one folder; replaces what stands at `to`. */
  rename(from: string, to: string): Promise<Result<undefined, PortError>>;
  remove(path: string): Promise<Result<undefined, PortError>>;
  /** Gives a file the time that another had which it stands for; in milliseconds since 1970. */
  setModified(path: string, modified: number): Promise<Result<undefined, PortError>>;
  /** With every folder above it; one that exists is not an error, a file in its place is `not-folder`. */
  makeFolder(path: string): Promise<Result<undefined, PortError>>;
  /** Of a folder with nothing in it; any other stays, and that is an error. */
  removeFolder(path: string): Promise<Result<undefined, PortError>>;
  /** Names in the folder, sorted. */
  list(path: string): Promise<Result<readonly string[], PortError>>;
  /** Makes renames within the folder durable. Succeeds without doing anything where the system has no such call. */
  syncFolder(path: string): Promise<Result<undefined, PortError>>;
}
