import { createRoot } from 'react-dom/client';
import './ui/styles.css';
import { App } from './App';
import { createBridgeHost } from './host/bridgeHost';
import { MissionStoreProvider } from './hooks/MissionStoreProvider';
import { createWindowStore } from './store/windowStore';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');

const store = await createWindowStore(createBridgeHost(window.passerelle));
createRoot(root).render(
  <MissionStoreProvider store={store}>
    <App />
  </MissionStoreProvider>,
);
