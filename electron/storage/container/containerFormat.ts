/**
 * The container of a mission file and of its journal (docs/file-format/container.md). Numbers are big-endian.
 *
 * header: magic 8 · format version u16 · kind u8 · role u8 · length of document id u32 · document id, ASCII
 *         version 2, protected by a passphrase: and derivation of the key 20 · salt of this container 32
 * frame:  payload length u32 · type u8 · sequence u32 · payload · SHA-256 of (previous chain · the nine bytes · payload)
 *
 * The chain begins with the SHA-256 of the header, so a frame belongs to one place of one document. In version 2 payloads
 * are sealed and the chain is over the sealed ones: damage is told from a wrong passphrase, and found without any.
 */

/** Like PNG's: the first byte stops text tools, the line ends show a transfer that rewrote them, 0x1A ends a DOS listing. */
export const magic = Uint8Array.of(0x89, 0x50, 0x53, 0x52, 0x4c, 0x0d, 0x0a, 0x1a);

/** A mission in clear is still written as every release reads it. */
export const formatVersions = { clear: 1, sealed: 2 } as const;

/** What kind of document the container holds. */
export const kinds = { mission: 1 } as const;

/** A portable file ends with an end frame; a journal grows and has none. */
export const roles = { portable: 1, journal: 2 } as const;
export type ContainerRole = keyof typeof roles;

export const frameTypes = {
  /** The whole Automerge document, as `save` gives it. */
  snapshot: 1,
  /** Automerge changes made since, as `saveSince` gives them. */
  changes: 2,
  /** In a journal: all changes before this frame stand in the portable file with this SHA-256. */
  saved: 3,
  /** Count of the frames before it, u32, and SHA-256 of every byte before it. */
  end: 255,
} as const;
export type FrameType = keyof typeof frameTypes;

export interface Frame {
  readonly type: FrameType;
  readonly payload: Uint8Array;
}

export const fixedHeaderLength = 16;
export const frameHeadLength = 9;
export const hashLength = 32;
export const documentIdLimit = 64;
/** Engineering limits, checked before anything is allocated: thirty times the largest mission that was measured. */
export const payloadLimit = 64 * 1024 * 1024;
export const fileLimit = 128 * 1024 * 1024;
