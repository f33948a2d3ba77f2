// The device behind the desk: many facts at once, progress files, cards and links. Wiring only.
import { useMemo } from 'preact/hooks';
import { now } from '../device/clock.ts';
import type { Device } from '../device/device.ts';
import { freshChance, freshId, freshSalt } from '../device/ids.ts';
import { keepCode, keptCode } from '../device/kept-codes.ts';
import type { Notebook } from '../device/notebook.ts';
import { asDigits } from '../journal/base64url.ts';
import { cardFrom } from '../journal/card.ts';
import { readProgressFile } from '../journal/progress-file.ts';
import { parcelClass, parcelFile, parcelLink } from '../journal/way-out.ts';
import { download } from '../kit/download.ts';
import { allFiguresOf } from '../practice/facts/joins.ts';
import type { Signature } from '../practice/facts/stamp.ts';
import { arriving } from '../progress/door/arriving.ts';
import type { DeskStore } from './desk.ts';
import { isOnlyHere } from './frame/only-here.ts';

/** `undefined` while no adult is signed in. */
export function useDeskStore(
  notebook: Notebook | undefined,
  device: Device,
  me: string | undefined,
): DeskStore | undefined {
  return useMemo(() => {
    if (!notebook || me === undefined) return undefined;
    const sayAll: DeskStore['sayAll'] = (words) => {
      const moment = now();
      return device.signAll(
        words.map(({ draft, learner }) => {
          const signature: Signature = learner === undefined ? { actor: me } : { learner, actor: me };
          return { ...signature, id: freshId(), draft, moment };
        }),
      );
    };
    return {
      device: notebook.device,
      sayAll,
      takeIn: async (facts) => {
        await notebook.takeIn(facts);
      },
      async erase(learners) {
        const figures = learners.flatMap((learner) => allFiguresOf(notebook.facts(), learner));
        await sayAll(figures.map((learner) => ({ draft: { type: 'Erased' }, learner })));
        for (const learner of figures) {
          device.forget(learner);
          await notebook.keep(`figure:${learner}`, undefined).catch(() => {});
          await keepCode(notebook, learner).catch(() => {});
        }
      },
      readFile(text, name) {
        const file = readProgressFile(text);
        if (!file.ok) return file;
        return { ...file, facts: arriving(notebook.facts(), { ...file, name }).facts };
      },
      writeFile: (parcel) => parcelFile(parcel, now(), 'desk'),
      download: (name, content) => {
        const isText = typeof content === 'string';
        download(
          isText ? content : new Uint8Array(content),
          isText ? 'jsonl' : 'zip',
          `${name} ${now().day}`,
        );
      },
      keepCode: (learner, token) => keepCode(notebook, learner, token).catch(() => {}),
      keptCode: (learner, cards) => keptCode(notebook, learner, cards),
      newCard: () => cardFrom(freshSalt()),
      onlyHere: isOnlyHere(location.hostname),
      cardLink: (token) => `${location.origin}/#card=${token}`,
      giveLink: async (parcel) => `${location.origin}/#give=${await parcelLink(parcel)}`,
      giveCode: async (parcel) => `${location.origin}/#give=${asDigits(await parcelLink(parcel))}`,
      async classLink(parcel, into, of) {
        const packed = await parcelClass(parcel, into, of);
        const address = `${location.origin}/#class=`;
        return { link: address + packed, code: address + asDigits(packed) };
      },
      people: device.school,
      keepPeople: device.keepSchool,
      random: freshChance(),
    };
  }, [notebook, device, me]);
}
