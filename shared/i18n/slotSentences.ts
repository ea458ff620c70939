import type { i18n } from 'i18next';
import type { Slot, SlotReason } from '../conflicts/slots/slot';
import type { Locale } from '../model/locale';
import { wallTimeSchema } from '../model/wallTime';
import { formatTime } from '../time/formatTime';
import { saidValue } from './saidValue';

/** Why a time is as good as it is, one short sentence for each reason, in one language. */
export function slotSentences(
  translations: i18n,
  { reasons }: Pick<Slot, 'reasons'>,
  locale: Locale,
): readonly string[] {
  const t = translations.getFixedT(locale, 'slots');
  return reasons.map(({ kind, values }) => t(`reason.${kind}`, saidValues(values, locale)));
}

/** Of a clock only the time is said: the day stands beside it. */
function saidValues(values: SlotReason['values'], locale: Locale): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const clock = name === 'clock' ? wallTimeSchema.safeParse(value) : undefined;
      return [name, clock?.success ? formatTime(clock.data, locale) : saidValue(value, locale)];
    }),
  );
}
