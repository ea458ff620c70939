import { useTranslation } from 'react-i18next';
import { vendorPages, type VendorPage } from '../../../shared/calendar/vendorPages';
import { formatDay } from '../../../shared/time/formatDay';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import styles from './ClientTable.module.css';

/** The pages on which vendors say what their programs do, under the numbers that the table gives them. */
export function VendorPages() {
  const { t } = useTranslation('calendars');
  return (
    <section className={styles.pages}>
      <h3 className={styles.title}>{t('clients.pages')}</h3>
      <ol>
        {Object.entries(vendorPages).map(([id, page]) => (
          <li key={id}>
            <Page page={page} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Page({ page: { vendor, title, address, readAs, on } }: { page: VendorPage }) {
  const { t } = useTranslation('calendars');
  const locale = useLocale();
  const host = useHost();
  const date = formatDay(on, locale, { weekday: 'none', month: 'long', year: true });
  return (
    <>
      {t(readAs === 'copy' ? 'clients.page' : 'clients.pageQuoted', { vendor, title, date })}
      <span className={styles.address}>
        <Button variant="link" onPress={() => void host.openLink({ address })}>
          {address}
        </Button>
      </span>
    </>
  );
}
