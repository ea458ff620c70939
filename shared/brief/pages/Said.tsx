import type { Locale } from '../../model/locale';
import type { TranslatedText } from '../../model/translatedText';

interface SaidProps {
  readonly text: TranslatedText;
  /** Language of the book. */
  readonly locale: Locale;
  readonly as?: 'p' | 'h1' | 'h2' | 'h3' | 'li';
  readonly className?: string;
}

/**
 * A text of the mission. Where its translation is missing it carries the framed mark and its language, on a block: on an
 * inline element `lang` does not reach the PDF.
 */
export function Said({ text, locale, as: Tag = 'p', className }: SaidProps) {
  if (text.text === '') return null;
  const isOther = text.locale !== locale;
  return (
    <Tag className={className} dir="auto" {...(isOther && { lang: `${text.locale}-CA` })}>
      {isOther && <Mark locale={text.locale} />}
      {text.text}
    </Tag>
  );
}

/** The small framed EN or FR before a text that exists only in that language. */
export function Mark({ locale }: { readonly locale: Locale }) {
  return (
    <>
      <span className="mark">{locale.toUpperCase()}</span>{' '}
    </>
  );
}
