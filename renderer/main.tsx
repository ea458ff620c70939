import { createRoot } from 'react-dom/client';
import './ui/styles.css';
import { App } from './App';
import { createBridgeHost } from './host/bridgeHost';
import { MissionStoreProvider } from './hooks/MissionStoreProvider';
import { loadFirstScreen } from './shell/loadFirstScreen';
import { createWindowStore } from './store/windowStore';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

// Not awaited by this module: the second script imports this first one, and would wait for it for ever.
void drawWindow(root);

async function drawWindow(place: HTMLElement): Promise<void> {
  const store = await createWindowStore(createBridgeHost(window.passerelle));
  await loadFirstScreen(store.getState());
  createRoot(place).render(
    <MissionStoreProvider store={store}>
      <App />
    </MissionStoreProvider>,
  );
}
