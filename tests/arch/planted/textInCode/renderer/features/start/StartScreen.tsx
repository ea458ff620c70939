export const StartScreen = ({ t, name }: { t: (key: string) => string; name: string }) => (
  <main title={t('start.title')}>
    <h1>Missions récentes</h1>{/* planted */}
    <p>{t('start.hint')} · {name} 14 h</p>
    <button aria-label="Ouvrir" data-is="planted" />
    <input placeholder={t('start.search')} />
  </main>
);
