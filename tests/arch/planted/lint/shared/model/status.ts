export type Status = 'invited' | 'confirmed' | 'withdrawn';
export function isComing(status: Status) {
  // planted below: typescript(switch-exhaustiveness-check)
  switch (status) {
    case 'invited':
      return false;
    case 'confirmed':
      return true;
  }
  return false;
}
