// Makes and checks verifiers of PINs in a thread of its own, so that the page stays quick meanwhile.
import type { PinTask } from './pin-apart.ts';
import { isPin, verifierFor } from './pin-hash.ts';

/** Each task comes with the port that its result is sent to. */
self.onmessage = ({ data, ports: [answer] }: MessageEvent<PinTask>) =>
  answer?.postMessage('salt' in data ? verifierFor(data.pin, data.salt) : isPin(data.pin, data.verifier));
