// The page's side of `pin-worker.ts`: starts it, and asks it one task at a time.
import type { Verifier } from '../practice/pin.ts';

export type PinTask =
  | { readonly pin: string; readonly salt: Uint8Array }
  | { readonly pin: string; readonly verifier: Verifier };

/** What is asked rejects where the worker's code cannot be fetched; the next task fetches it again. */
interface PinsApart {
  /** Fetches the worker's code, so that it is there for the first task. */
  start(): void;
  /** `salt`: sixteen random bytes. */
  verifierFor(pin: string, salt: Uint8Array): Promise<Verifier>;
  isPin(pin: string, verifier: Verifier): Promise<boolean>;
}

export function createPinsApart(): PinsApart {
  let running: Worker | undefined;
  const start = (): Worker => {
    running ??= new Worker(new URL('./pin-worker.ts', import.meta.url), { type: 'module' });
    running.onerror = () => {
      running = undefined;
    };
    return running;
  };
  const run = <Result>(task: PinTask): Promise<Result> =>
    new Promise((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      const answered = new AbortController();
      port1.onmessage = ({ data }: MessageEvent<Result>) => {
        answered.abort();
        port1.close();
        resolve(data);
      };
      const worker = start();
      const fail = (): void => reject(new Error('PINs cannot be checked now.'));
      worker.addEventListener('error', fail, { signal: answered.signal });
      worker.postMessage(task, [port2]);
    });
  return {
    start: () => void start(),
    verifierFor: (pin, salt) => run({ pin, salt }),
    isPin: (pin, verifier) => run({ pin, verifier }),
  };
}
