// Words for a role-play that was played under the wrong figure.
import { isolated } from './isolated.ts';

export const othersSittingWords = {
  heading: 'Was it somebody else?',
  about: (nickname: string) =>
    `Sometimes a student plays under another one’s figure. Here you put that right: what the role-play showed goes along, and so do badges that rest on it. Both students read about it in what is kept about them. These are the last role-plays of ${isolated(nickname)}.`,
  line: (title: string, day: string, finished: boolean) =>
    `“${title}”, ${day}${finished ? '' : ', not finished'}`,
  notTheirs: 'Not theirs',
  notTheirsOf: (title: string, day: string) => `Not theirs: “${title}”, ${day}`,
  whose: 'Whose was it?',
  nobody: 'I do not know, or nobody here',
  go: 'Put it right',
  cancel: 'Cancel',
  given: (title: string, nickname: string) => `“${title}” is put down as ${isolated(nickname)}’s.`,
  nobodys: (title: string) => `“${title}” counts for nobody.`,
  takeBack: (title: string) => `Take it back: “${title}”`,
  back: (title: string, nickname: string) => `“${title}” is ${isolated(nickname)}’s again.`,
} as const;
