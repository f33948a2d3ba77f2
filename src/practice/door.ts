// The adults who stood at the desk's door at the last visit, as a device keeps them beside its facts.
import * as v from 'valibot';
import { staffKinds } from './job.ts';

const text = v.pipe(v.string(), v.minLength(1));
const doorSchema = v.array(v.object({ id: text, kind: v.picklist(staffKinds), name: text }));

/** `undefined` where nothing was kept, or something that does not fit. */
export function parseDoor(data: unknown): Readonly<v.InferOutput<typeof doorSchema>> | undefined {
  const result = v.safeParse(doorSchema, data);
  return result.success ? result.output : undefined;
}
