import { sameDerivation, type KeyDerivation } from './keyDerivation';
import { deriveMissionKey, type MissionKey } from './missionKey';

/** What someone has at hand to open protected missions. Plain data, because it crosses to storage threads. */
export interface Unlocking {
  readonly passphrases?: readonly string[];
  readonly keys?: readonly MissionKey[];
}

/** Keys at hand, and those that the passphrases at hand give. Each passphrase is derived once for each salt. */
export interface Keyring {
  /** Whether there is anything to try. */
  readonly isEmpty: boolean;
  /** What may open something sealed under this derivation; the costly ones last. */
  keysFor(derivation: KeyDerivation): Iterable<MissionKey>;
}

export function createKeyring({ passphrases = [], keys = [] }: Unlocking = {}): Keyring {
  const known = [...keys];
  const derived: { readonly passphrase: string; readonly key: MissionKey }[] = [];
  function keyOf(passphrase: string, derivation: KeyDerivation): MissionKey {
    const standing = derived.find(
      (each) => each.passphrase === passphrase && sameDerivation(each.key.derivation, derivation),
    );
    if (standing) return standing.key;
    const key = deriveMissionKey(passphrase, derivation);
    derived.push({ passphrase, key });
    return key;
  }
  return {
    isEmpty: passphrases.length === 0 && keys.length === 0,
    *keysFor(derivation) {
      yield* known.filter((key) => sameDerivation(key.derivation, derivation));
      for (const passphrase of passphrases) yield keyOf(passphrase, derivation);
    },
  };
}

/** For what is in clear, and to learn that something is not. */
export const noKeys = createKeyring();
