import { Component, type ReactNode } from 'react';
import { EmptyState } from '../ui/frame/EmptyState';
import { Button } from '../ui/controls/Button';

export interface ScreenBoundaryProps {
  /** What the person reads if the screen under it fails: what happened, that nothing is lost, and the way out. */
  words: { readonly title: string; readonly body: string; readonly reload: string };
  children: ReactNode;
}

/** A defect in one screen closes that screen, not the window: the frame, undo and the saved state stay in sight. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.hasFailed) return children;
    return (
      <EmptyState
        title={words.title}
        body={words.body}
        primary={
          <Button variant="primary" onPress={() => window.location.reload()}>
            {words.reload}
          </Button>
        }
      />
    );
  }
}
