// Keeps Hand Up on the device, so that it opens without a network. A newer one waits until the student says so.
import { languages } from 'virtual:languages';

interface Offline {
  /** Told when a newer version is here; call the answer to change over. */
  onNewer(listener: (changeOver: () => void) => void): void;
}

/** Only where the browser can, only from a built page: plain http in a school network has no service worker. */
export function createOffline(): Offline {
  let tell: (changeOver: () => void) => void = () => {};
  const workers = navigator.serviceWorker;
  if (import.meta.env.PROD && workers) {
    workers.register(workerFor(document.documentElement.lang)).then(
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

/** Each language has its own files to keep at once. Any worker gives out the pages of all. */
function workerFor(language: string): string {
  const [first] = languages;
  return language === first?.code ? '/sw.js' : `/sw.js?lang=${language}`;
}

function watch(registration: ServiceWorkerRegistration, tell: (changeOver: () => void) => void): void {
  const offer = (waiting: ServiceWorker): void => {
    // The same Hand Up for another language: it takes over beside this page, and nothing has to be read anew.
    if (waiting.scriptURL !== navigator.serviceWorker.controller?.scriptURL) {
      waiting.postMessage({ type: 'SKIP_WAITING' });
      return;
    }
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
