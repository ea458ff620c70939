interface PrintFont {
  /** File in `assets/print/fonts`. */
  readonly file: string;
  readonly type: 'font/ttf' | 'font/woff2';
  /** Class of `faceSamples.css` that selects the face, and a letter that it has. */
  readonly className: string;
  readonly sample: string;
}

/**
 * The faces of paper. Static TrueType cuts: Chromium turns variable and CFF fonts into Type 3 fonts in a PDF. The two cut
 * for heads are described in `assets/print/buildHeads.py`.
 */
export const printFonts: readonly PrintFont[] = [
  ...latin('display-light', 'SourceSerif4Display-Light'),
  ...latin('display', 'SourceSerif4Display-Regular'),
  ...latin('subhead', 'SourceSerif4Subhead-Regular'),
  ...latin('subhead-strong', 'SourceSerif4Subhead-Semibold'),
  ...latin('text', 'SourceSerif4-Regular'),
  ...latin('text-italic', 'SourceSerif4-It'),
  ...latin('text-strong', 'SourceSerif4-Semibold'),
  ...latin('sans', 'SourceSans3-Regular'),
  ...latin('sans-strong', 'SourceSans3-Semibold'),
  { file: 'NotoNaskhArabic_400Regular.ttf', type: 'font/ttf', className: 'sample-arabic', sample: 'ا' },
  { file: 'NotoNaskhArabic_600SemiBold.ttf', type: 'font/ttf', className: 'sample-arabic-strong', sample: 'ا' },
];

function latin(name: string, file: string): readonly PrintFont[] {
  return [{ file: `${file}.ttf`, type: 'font/ttf', className: `sample-${name}`, sample: 'a' }];
}
