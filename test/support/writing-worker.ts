// The writing room in a Web Worker: files come in as a message, and what the checker says of them goes back.
import { shelveAll } from './shelve-all.ts';
import { type StoryFiles, storyTexts } from './story-texts.ts';

addEventListener('message', ({ data }: MessageEvent<StoryFiles>) => postMessage(shelveAll(storyTexts(data))));
