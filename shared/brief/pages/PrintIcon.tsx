const shapes = {
  place: [
    'M8 14.5c3-3.2 4.5-5.6 4.5-7.7A4.5 4.5 0 0 0 3.5 6.8c0 2.1 1.5 4.5 4.5 7.7z',
    'M8 8.3a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2z',
  ],
  way: ['M11 3.5H5.8a2.3 2.3 0 0 0 0 4.6h4.4a2.3 2.3 0 0 1 0 4.6H3.5', 'M9.5 1.7 11.7 3.5 9.5 5.3'],
  who: [
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
    'M1.5 13.5c0-2.7 1.9-4.2 4.5-4.2s4.5 1.5 4.5 4.2',
    'M10.7 2.8a2.4 2.4 0 0 1 0 4.5',
    'M12.2 9.7c1.5.6 2.3 1.9 2.3 3.8',
  ],
  dress: ['M5.5 2 2 4l1.3 3L5 6.3V14h6V6.3l1.7.7L14 4l-3.5-2c-.4 1.3-1.3 2-2.5 2s-2.1-.7-2.5-2z'],
  phone: ['M5.2 2 2.7 2.8c0 5.6 4.9 10.5 10.5 10.5l.8-2.5-3.1-1.7-1.5 1.5a9 9 0 0 1-4-4l1.5-1.5z'],
  mail: ['M2 3.5h12v9H2z', 'M2 4.5 8 9l6-4.5'],
  lock: ['M4 7.5h8v6H4z', 'M5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5'],
  clock: ['M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z', 'M8 4.8V8l2.2 1.5'],
  bed: [
    'M2 3.5v10',
    'M2 11h12v2.5',
    'M14 11V8.5A1.5 1.5 0 0 0 12.5 7H7v4',
    'M4.5 8.7a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4z',
  ],
  home: ['M2.5 7.5 8 2.5l5.5 5', 'M4 6.5v7h8v-7'],
  joint: ['M6 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z', 'M10 11.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7z'],
  tentative: ['M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z'],
  plane: ['M2 13.5h12', 'M2.5 8.5 5 10.5l8.5-3.8c.9-.4.6-1.9-.6-1.7L9.8 6 5.5 3.5l-1.3.6L6.8 7.3 4.5 8.3 3.3 7.7z'],
  tick: ['M2.5 8.5 6.3 12.3 13.5 4.2'],
  half: ['M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z', 'M8 2v12', 'M8 5h4.9', 'M8 8h6', 'M8 11h4.9'],
  off: ['M3.5 3.5l9 9', 'M12.5 3.5l-9 9'],
  moved: ['M2 8h12', 'M9.5 3.5 14 8l-4.5 4.5'],
  added: ['M8 2.5v11', 'M2.5 8h11'],
  clarified: ['M2.5 13.5l.8-3.4 7.6-7.6 2.6 2.6-7.6 7.6z', 'M9.3 4.1l2.6 2.6'],
  moon: ['M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z'],
} as const;

export type PrintIconName = keyof typeof shapes;

/**
 * A sign in line with text, at its size: sixteen units, a stroke of one and a half. Always beside the word it stands for,
 * so readers of the page aloud skip it.
 */
export function PrintIcon({ name }: { readonly name: PrintIconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[name].map((path) => (
        <path key={path} d={path} {...(name === 'tentative' && { strokeDasharray: '2.4 2.3' })} />
      ))}
    </svg>
  );
}
