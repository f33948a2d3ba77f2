// What a role-play is called at the desk, and whether it is one that is kept off paper.
import { storyNames } from '../../../progress/records/timeline.ts';
import { catalogue } from '../../../story/catalogue.ts';

export const storyName = storyNames(catalogue);
