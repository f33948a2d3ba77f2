// The title of a role-play at the desk, and whether it must not be printed.
import { storyNames } from '../../../progress/records/timeline.ts';
import { catalogue } from '../../../story/catalogue.ts';

export const storyName = storyNames(catalogue);
