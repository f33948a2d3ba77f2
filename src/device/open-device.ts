// Opens this device for a page: its pocket, which can be read at once, and its notebook, which is fetched when it is first wanted.
import { createPocket, type Pocket } from '../journal/pocket.ts';
import { createDevice, type Device } from './device.ts';

export function openDevice(view: Window): { readonly pocket: Pocket; readonly device: Device } {
  const pocket = createPocket(view);
  const device = createDevice(pocket, async (clock) => {
    const [{ openNotebook }, { catalogue }] = await Promise.all([
      import('./notebook.ts'),
      import('../story/catalogue.ts'),
    ]);
    return openNotebook(clock, (story) => catalogue.find(({ id }) => id === story)?.practises ?? []);
  });
  return { pocket, device };
}
