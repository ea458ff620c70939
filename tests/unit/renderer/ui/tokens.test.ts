import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { gridCheckboxWidth, gridRowHeight } from '../../../../renderer/ui/grid/gridMetrics';

const [light = {}, darkBySystem = {}, darkByChoice = {}] = blocksOf('colours');
const [sizes = {}] = blocksOf('measures');

function blocksOf(file: string): readonly Record<string, string>[] {
  const css = readFileSync(new URL(`../../../../renderer/ui/tokens/${file}.css`, import.meta.url), 'utf8');
  return [...css.matchAll(/:root[^{]*\{([^}]*)\}/g)].map(([, body = '']) => declarations(body));
}

function declarations(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const linear = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

const grounds = ['surface', 'canvas', 'sunken', 'hover', 'floating'];
const texts = ['ink', 'ink-2', 'ink-3'];
const meanings = ['accent', 'stop', 'risk', 'check', 'ok'];
const kinds = ['meeting', 'session', 'meal', 'visit', 'leg'];

const textPairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground])),
  ...meanings.flatMap((text) => ['surface', 'canvas'].map((ground) => [text, ground])),
  ...['stop', 'risk', 'check', 'ok'].map((text) => [text, `${text}-soft`]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-pressed'],
  ['accent-ink', 'accent-soft'],
  ['accent-ink', 'surface'],
  ['on-stop', 'stop'],
  ['ink', 'segment-chosen'],
  ['ink-2', 'segment'],
  ['ink-2', 'accent-soft'],
  ...kinds.map((kind) => [`kind-${kind}-ink`, `kind-${kind}-tint`]),
];

const shapePairs = [
  ...['surface', 'canvas', 'hover'].map((ground) => ['control', ground]),
  ...kinds.map((kind) => [`kind-${kind}-bar`, 'surface']),
];

const palettes = [
  ['light', light],
  ['dark', darkByChoice],
] as const;

describe.each(palettes)('the %s palette', (_, palette) => {
  const ratio = ([one = '', other = '']: string[]) => contrast(palette[one] ?? '', palette[other] ?? '');

  test('keeps every text at 4.5 or more on its ground', () => {
    expect(textPairs.filter((pair) => !(ratio(pair) >= 4.5))).toEqual([]);
  });

  test('keeps outlines of controls and bars of items at 3 or more', () => {
    expect(shapePairs.filter((pair) => !(ratio(pair) >= 3))).toEqual([]);
  });
});

test('dark is the same whether the system or the person chose it', () => {
  expect(darkByChoice).toEqual(darkBySystem);
});

test('dark names every colour that light names', () => {
  expect(Object.keys(darkByChoice)).toEqual(Object.keys(light));
});

test('the grid knows the sizes that its style sheet has', () => {
  expect([sizes['height-grid-row'], sizes['space-32']]).toEqual([`${gridRowHeight}px`, `${gridCheckboxWidth}px`]);
});

test('every style sheet uses measures and colours that are there', () => {
  const renderer = new URL('../../../../renderer/', import.meta.url);
  const files = readdirSync(renderer, { recursive: true, encoding: 'utf8' });
  const read = (file: string) => readFileSync(new URL(file, renderer), 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
  const sheets = files.filter((file) => file.endsWith('.css')).map((file) => [file, read(file)] as const);
  const drawn = files.filter((file) => file.endsWith('.tsx')).map(read);
  const given = new Set([
    // React Aria says it of every popover.
    '--trigger-width',
    ...sheets.flatMap(([, css]) => [...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    ...drawn.flatMap((code) => [...code.matchAll(/'(--[\w-]+)':/g)].map(([, name]) => name)),
  ]);
  const missing = sheets.flatMap(([file, css]) =>
    [...css.matchAll(/var\((--[\w-]+)/g)].flatMap(([, name]) => (given.has(name) ? [] : [`${file} ${name ?? ''}`])),
  );
  expect(missing).toEqual([]);
});
