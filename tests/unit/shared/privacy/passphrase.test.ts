import { describe, expect, test } from 'vitest';
import { newPassphraseSchema, passphraseStrength } from '../../../../shared/privacy/passphrase';

describe('a passphrase for a mission', () => {
  test.each([
    ['', 'too-short'],
    ['érable!', 'too-short'],
    // Seven letters, of which one is written as two.
    ['e\u0301rable!', 'too-short'],
    ['érables!', 'weak'],
    ['treize signes', 'weak'],
    ['quatorze signe', 'fair'],
    ['dix-neuf caractères', 'fair'],
    ['vingt caractères ici', 'good'],
  ])('“%s” is %s, by its length', (text, strength) => {
    expect(passphraseStrength(text)).toBe(strength);
  });

  test.each([
    ['too short', 'érable!', false],
    ['as short as may be', 'érables!', true],
    ['longer than anybody types', 'a'.repeat(1025), false],
  ])('%s is taken or not', (_, text, isTaken) => {
    expect(newPassphraseSchema.safeParse(text).success).toBe(isTaken);
  });
});
