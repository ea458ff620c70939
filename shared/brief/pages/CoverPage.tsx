import type { CoverAssociation, CoverSection } from '../coverSection';
import type { Locale } from '../../model/locale';
import { BridgeDrawing } from './BridgeDrawing';
import { Said } from './Said';

export function CoverPage({ section, locale }: { readonly section: CoverSection; readonly locale: Locale }) {
  const size = section.mission.text.length > 60 ? 'cover-title cover-title-long' : 'cover-title';
  return (
    <div className="cover-sheet">
      <div className="cover-associations">
        {section.associations.map((association, side) => (
          <Association key={side === 0 ? 'ours' : 'theirs'} association={association} />
        ))}
      </div>
      <p className="cover-document">{section.document}</p>
      <Said as="h1" className={size} text={section.mission} locale={locale} />
      <p className="cover-place">{section.placeAndDates}</p>
      <div className="cover-drawing">
        <BridgeDrawing bridge={section.bridge} />
      </div>
      <dl className="cover-facts">
        {section.facts.map(({ label, lines }) => (
          <div key={label}>
            <dt className="label">{label}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="cover-notice">{section.notice}</p>
    </div>
  );
}

function Association({ association: { name, logo } }: { readonly association: CoverAssociation }) {
  return (
    <div className="cover-association">
      {logo && <img className="cover-logo" src={logo.address} alt={logo.description} />}
      <p>
        <bdi>{name}</bdi>
      </p>
    </div>
  );
}
