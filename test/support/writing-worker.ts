// The writing room in a Web Worker: it takes files as a message and answers with what the checker says.
import { shelveAll } from './shelve-all.ts';
import { type StoryFiles, storyTexts } from './story-texts.ts';

addEventListener('message', ({ data }: MessageEvent<StoryFiles>) => postMessage(shelveAll(storyTexts(data))));
