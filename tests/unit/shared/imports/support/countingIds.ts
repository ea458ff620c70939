import type { NewId } from '../../../../../shared/model/identifier';

/** Identifiers in the order in which they are asked for: `n1`, `n2`… */
export function countingIds(prefix = 'n'): NewId {
  let count = 0;
  return () => {
    count += 1;
    return `${prefix}${count}`;
  };
}
