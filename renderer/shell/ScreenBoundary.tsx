import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/frame/EmptyState';
import { Button } from '../ui/controls/Button';

/**
 * A defect in one screen closes that screen, not the window: the frame, undo and the saved state stay in sight. So does a
 * screen or a dialog whose script did not load.
 */
export class ScreenBoundary extends Component<{ children: ReactNode }, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <ScreenFailed /> : this.props.children;
  }
}

/** What happened, that nothing is lost, and the way out. */
function ScreenFailed() {
  const { t } = useTranslation('shell');
  return (
    <EmptyState
      title={t('errorTitle')}
      body={t('errorBody')}
      primary={
        <Button variant="primary" onPress={() => window.location.reload()}>
          {t('reload')}
        </Button>
      }
    />
  );
}
