import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPackageLoader } from './dataset/fetchPackage.ts';
import { connectAddress } from './store/address.ts';
import { createHustingsStore } from './store/hustingsStore.ts';
import { App } from './ui/App.tsx';
import { followSystemTheme } from './ui/layout/followSystemTheme.ts';

const loader = createPackageLoader({ base: new URL('data/', document.baseURI).href, versions: __DATA_VERSIONS__ });
const store = createHustingsStore(loader);
followSystemTheme(store, window);
connectAddress(store, window);
void store.getState().loadElection();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
