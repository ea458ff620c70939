/** Why a container, or the rest of one, cannot be read. Offsets are bytes from the beginning. */
export type ContainerProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'wrong-kind' }
  | { readonly code: 'newer-version'; readonly version: number }
  /** Its key would take more work than is agreed to, or is made in a way that this release does not know. */
  | { readonly code: 'unknown-protection' }
  | { readonly code: 'truncated'; readonly offset: number }
  | { readonly code: 'damaged'; readonly offset: number };
