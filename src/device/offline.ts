// Keeps Hand Up on the device, so that it opens without a network. A newer one waits until the student says so.

interface Offline {
  /** Told when a newer version is here; call the answer to change over. */
  onNewer(listener: (changeOver: () => void) => void): void;
}

/** Only where the browser can, only from a built page: plain http in a school network has no service worker. */
export function createOffline(): Offline {
  let tell: (changeOver: () => void) => void = () => {};
  const workers = navigator.serviceWorker;
  if (import.meta.env.PROD && workers) {
    workers.register('/sw.js').then(
      (registration) => watch(registration, (changeOver) => tell(changeOver)),
      () => {
        // It goes on with the network, as before, and is tried again at the next visit.
      },
    );
  }
  return {
    onNewer(listener) {
      tell = listener;
    },
  };
}

function watch(registration: ServiceWorkerRegistration, tell: (changeOver: () => void) => void): void {
  const offer = (waiting: ServiceWorker): void => {
    tell(() => {
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  if (registration.waiting && navigator.serviceWorker.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing;
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) offer(worker);
    });
  });
}
