import type { Locale } from '../../model/locale';
import type { TravelLeg, TravelSection } from '../travelSection';
import { FactList } from './FactList';
import { PageTitle } from './PageTitle';
import { PrintIcon } from './PrintIcon';
import { RulersDrawing } from './RulersDrawing';

export function TravelPage({ section, locale }: { readonly section: TravelSection; readonly locale: Locale }) {
  return (
    <>
      <PageTitle title={section.title} lede={section.lede} />
      {section.legs.map((leg) => (
        <Leg key={leg.id} leg={leg} locale={locale} />
      ))}
      {section.legend && <p className="note">{section.legend}</p>}
    </>
  );
}

function Leg({ leg, locale }: { readonly leg: TravelLeg; readonly locale: Locale }) {
  const [first, second] = leg.isHomeFirst ? ['home-ink', 'away-ink'] : ['away-ink', 'home-ink'];
  const { departure, arrival, duration } = leg.line;
  return (
    <section className="travel-leg">
      <div className="travel-head">
        <h2>{leg.day}</h2>
        <p>{leg.name}</p>
      </div>
      <p className="travel-line">
        <span className={leg.rulers && first}>
          {departure.time} {departure.place}
        </span>{' '}
        →{' '}
        <span className={leg.rulers && second}>
          {arrival.time} {arrival.place}
        </span>{' '}
        · {duration}
      </p>
      {leg.advice && (
        <p className="travel-advice">
          <PrintIcon name={leg.isNight ? 'moon' : 'clock'} /> {leg.advice}
        </p>
      )}
      {leg.rulers && <RulersDrawing rulers={leg.rulers} />}
      <FactList facts={leg.facts} locale={locale} />
    </section>
  );
}
