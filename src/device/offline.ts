// Keeps Hand Up on the device, so that it opens without a network. A newer version waits until the student agrees.
import { languages } from 'virtual:languages';

interface Offline {
  /** Called when a newer version is here; call `changeOver` to start it. */
  onNewer(listener: (changeOver: () => void) => void): void;
}

/**
 * Only where the browser has service workers, and only from a built page. Over the plain http of a school network
 * there are none.
 */
export function createOffline(): Offline {
  let tell: (changeOver: () => void) => void = () => {};
  const workers = navigator.serviceWorker;
  if (import.meta.env.PROD && workers) {
    workers.register(workerFor(document.documentElement.lang)).then(
      (registration) => watch(registration, (changeOver) => tell(changeOver)),
      () => {
        // Without the worker the page goes on with the network, and the next visit tries again.
      },
    );
  }
  return {
    onNewer(listener) {
      tell = listener;
    },
  };
}

/**
 * The worker's address with the language whose files it keeps at once. Any worker serves the pages of all languages.
 */
function workerFor(language: string): string {
  const [first] = languages;
  return language === first?.code ? '/sw.js' : `/sw.js?lang=${language}`;
}

function watch(registration: ServiceWorkerRegistration, tell: (changeOver: () => void) => void): void {
  const offer = (waiting: ServiceWorker): void => {
    // It is the same build for another language: it takes over without a reload of this page.
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
