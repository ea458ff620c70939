/** How times of day are written. */
export interface TimeStyle {
  /** 12-hour clocks are offered on paper in both languages, and on screen in English. */
  readonly clock: '24h' | '12h';
  /** French full hours: `8 h` (rulers, lists, paper) or `8 h 00` (on cards, where ends line up). English always has minutes. */
  readonly fullHour: 'bare' | 'minutes';
  /** Between two times: `8 h 30–9 h` (screen) or `8 h 30 – 9 h` (paper). */
  readonly dash: 'tight' | 'spaced';
}

/** On screen, unless the place asks for something else. */
export const defaultTimeStyle: TimeStyle = { clock: '24h', fullHour: 'bare', dash: 'tight' };
