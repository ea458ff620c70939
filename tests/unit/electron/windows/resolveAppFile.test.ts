import { describe, expect, test } from 'vitest';
import { outsideAddress } from '../../../../electron/windows/outsideAddress';
import { resolveAppFile } from '../../../../electron/windows/resolveAppFile';

describe('the window’s own addresses', () => {
  test.each([
    ['app://passerelle/', '/out/renderer/index.html'],
    ['app://passerelle/assets/a.js?v=1#x', '/out/renderer/assets/a.js'],
    ['app://passerelle/assets/%C3%A9.js', '/out/renderer/assets/é.js'],
    ['app://passerelle/../../etc/passwd', '/out/renderer/etc/passwd'],
    ['app://passerelle/%2e%2e/%2e%2e/etc/passwd', '/out/renderer/etc/passwd'],
    ['app://passerelle/..%2f..%2fetc/passwd', undefined],
    ['app://passerelle/..%5c..%5cetc', undefined],
    ['app://passerelle/a%00.js', undefined],
    ['app://passerelle/%', undefined],
    ['app://other/index.html', undefined],
    ['file:///etc/passwd', undefined],
    ['https://passerelle/index.html', undefined],
    ['nonsense', undefined],
  ])('%s names %s', (address, file) => {
    expect(resolveAppFile('/out/renderer', address)).toBe(file);
  });
});

describe('addresses that may leave the application', () => {
  test.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['mailto:anne@example.org', 'mailto:anne@example.org'],
    ['tel:+15145550100', 'tel:+15145550100'],
    ['http://example.org', undefined],
    ['file:///etc/passwd', undefined],
    ['javascript:alert(1)', undefined],
    ['https://bank.example.org@evil.example/', undefined],
    ['https://:secret@evil.example/', undefined],
    ['mailto:anne@example.org?Subject=Visite', 'mailto:anne@example.org?Subject=Visite'],
    ['mailto:anne@example.org?attach=/etc/passwd', undefined],
    ['smb://server/share', undefined],
    ['example.org', undefined],
  ])('%s gives %s', (address, outside) => {
    expect(outsideAddress(address)).toBe(outside);
  });
});
