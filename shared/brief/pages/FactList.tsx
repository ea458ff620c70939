import type { Locale } from '../../model/locale';
import type { Fact } from '../fact';
import { PrintIcon } from './PrintIcon';
import { Mark } from './Said';

export function FactList({ facts, locale }: { readonly facts: readonly Fact[]; readonly locale: Locale }) {
  if (facts.length === 0) return null;
  return (
    <ul className="facts">
      {facts.map((fact) => (
        <li key={`${fact.icon} ${fact.text}`} {...(fact.locale !== locale && { lang: `${fact.locale}-CA` })}>
          <PrintIcon name={fact.icon} />
          <span>
            {fact.locale !== locale && <Mark locale={fact.locale} />}
            {fact.href ? <a href={fact.href}>{fact.text}</a> : fact.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
