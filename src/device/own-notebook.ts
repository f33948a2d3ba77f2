// The notebook of this device, which knows from the catalogue what a story practises. One module, so that it is fetched as one.
import { catalogue } from '../story/catalogue.ts';
import { type Notebook, openNotebook } from './notebook.ts';
import type { OrderClock } from './order-clock.ts';

export function openOwnNotebook(clock: OrderClock): Promise<Notebook> {
  return openNotebook(clock, (story) => catalogue.find(({ id }) => id === story)?.practises ?? []);
}
