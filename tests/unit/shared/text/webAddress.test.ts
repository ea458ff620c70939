import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webAddress } from '../../../../shared/text/webAddress';

describe('an address on the Web', () => {
  test.each([
    ['https://example.org', 'https://example.org'],
    [' HTTP://Example.org:8080/a/b?c=d&e=f;g,h#i ', 'HTTP://Example.org:8080/a/b?c=d&e=f;g,h#i'],
    ['www.example.org/x@y', 'https://www.example.org/x@y'],
    ['https://example.org/caf\u00E9', 'https://example.org/caf%C3%A9'],
    ['https://example.org/100%25', 'https://example.org/100%25'],
    ['https://example.org/100%', 'https://example.org/100%25'],
  ])('%s', (typed, address) => {
    expect(webAddress(typed)).toBe(address);
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@example.org',
    'tel:+15145550100',
    'https:example.org',
    'https:///example.org',
    'https://user@example.org',
    'https://user:password@example.org/',
    'https://example.org/a b',
    'https://example.org/"x"',
    'https://example.org/\u202E',
    'https://example.org/\uD83D',
    'http://[2001:db8::1]/',
    'nowhere',
    '',
    `https://example.org/${'x'.repeat(2048)}`,
  ])('%j is none', (typed) => {
    expect(webAddress(typed)).toBeUndefined();
  });

  test('whatever is typed, the answer is one line of ASCII that begins with http', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webUrl(),
          fc.string().map((end) => `https://${end}`),
        ),
        (typed) => {
          expect(webAddress(typed) ?? 'https://nothing').toMatch(/^https?:\/\/[!-~]+$/i);
        },
      ),
    );
  });
});
