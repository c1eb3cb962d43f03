import { TAKE_OVER } from './takeOver.ts';

/**
 * Keeps the app on the device, so that it opens without network, and calls `onNewRelease` with a way to change over when a newer
 * release is ready. Without effect in a frame, where the page is a guest, and where the browser does not offer it; nothing
 * depends on it, so that a failure is not the reader's business.
 */
export async function keepForOffline(scriptAddress: string, onNewRelease: (changeOver: () => void) => void): Promise<void> {
  if (window.top !== window || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register(scriptAddress).catch(() => undefined);
  if (registration === undefined) return;
  const offer = () => {
    const { waiting } = registration;
    // Without one that is in charge, what waits is the first, not a newer one.
    if (waiting === null || serviceWorker.controller === null) return;
    onNewRelease(() => {
      serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
      waiting.postMessage(TAKE_OVER);
    });
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}
