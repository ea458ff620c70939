import { useEffect, useState } from 'react';
import { Button } from '../controls/Button';
import { Segmented } from '../controls/Segmented';
import { Toolbar } from '../frame/Toolbar';
import { ToolbarTitle } from '../frame/ToolbarTitle';
import { UiProvider } from '../UiProvider';
import styles from './Gallery.module.css';
import { sections } from './sectionList';
import { useHash } from './useHash';

type Theme = 'system' | 'light' | 'dark';

/** Every part of the kit in every state, for developers and for the visual regression test. Not part of the product. */
export function Gallery() {
  const { name, theme: asked } = useHash();
  const [chosen, setTheme] = useState<Theme | null>(null);
  const theme = chosen ?? asked;
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const shown = sections.find((section) => section.id === name) ?? sections[0];
  if (shown?.isWhole === true) {
    return (
      <UiProvider locale="fr-CA">
        <shown.Section />
      </UiProvider>
    );
  }
  return (
    <UiProvider locale="fr-CA">
      <div className={styles.gallery}>
        <header>
          <Toolbar
            label="Galerie"
            start={<ToolbarTitle title="Galerie" aside={shown?.id} />}
            end={
              <Segmented
                label="Thème"
                options={[
                  { id: 'system', label: 'Système' },
                  { id: 'light', label: 'Clair' },
                  { id: 'dark', label: 'Sombre' },
                ]}
                value={theme}
                onChange={setTheme}
              />
            }
          />
        </header>
        <nav className={styles.nav} aria-label="Sections">
          {sections.map((section) => (
            <Button
              key={section.id}
              size="compact"
              variant={section.id === shown?.id ? 'primary' : 'quiet'}
              onPress={() => {
                window.location.hash = section.id;
              }}
            >
              {section.id}
            </Button>
          ))}
        </nav>
        <main className={styles.stage}>{shown && <shown.Section key={shown.id} />}</main>
      </div>
    </UiProvider>
  );
}
