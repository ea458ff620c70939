import type { Locale } from '../../model/locale';
import type { PurposeSection } from '../purposeSection';
import { PageTitle } from './PageTitle';
import { Said } from './Said';

export function PurposePage({ section, locale }: { readonly section: PurposeSection; readonly locale: Locale }) {
  return (
    <>
      <PageTitle title={section.title} />
      <div className="purpose">
        {section.paragraphs.map((paragraph, index) => (
          <Said
            key={`${index} ${paragraph.text}`}
            className={classOf(paragraph.isPoint, index)}
            text={paragraph}
            locale={locale}
          />
        ))}
      </div>
      <dl className="rail-facts">
        {section.facts.map(({ label, lines }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {lines.map((line) => (
                <span className="line" key={line}>
                  {line}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function classOf(isPoint: boolean, index: number): string {
  if (isPoint) return 'point';
  return index === 0 ? 'lede' : 'prose';
}
