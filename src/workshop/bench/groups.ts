// The groups of figures, by the names that `--only` takes.
import { cardRun } from './card-figures.ts';
import { deskRun } from './desk-figures.ts';
import { bytesRun, linkRun, secondRun, stageRun } from './first-figures.ts';
import { foldRun } from './fold-figures.ts';
import { proofRun } from './library-figures.ts';
import { restRun, talkRun, walkRun } from './move-figures.ts';
import { pressRun } from './press-figures.ts';
import type { BenchGroup } from './run.ts';
import { pictureOn, textMode } from './talk-pages.ts';
import { titleRun } from './title-figures.ts';

export const groups: Readonly<Record<string, BenchGroup>> = {
  link: { doing: 'opens a link for the first time and presses at once, picture on', run: linkRun(pictureOn) },
  'link-text': {
    doing: 'opens a link for the first time and presses at once, text mode',
    run: linkRun(textMode),
  },
  second: { doing: 'opens a link for the second time', run: secondRun },
  press: { doing: 'presses through a role-play, picture on', run: pressRun(pictureOn), runs: 3 },
  'press-text': { doing: 'presses through a role-play, text mode', run: pressRun(textMode), runs: 3 },
  card: { doing: 'presses cards on the shelf', run: cardRun, runs: 3 },
  bytes: { doing: 'loads text mode until it rests', run: bytesRun },
  title: { doing: 'opens the title screen', run: titleRun },
  stage: { doing: 'opens a link until the picture is complete', run: stageRun },
  'rest-off': { doing: 'counts frames at rest, small life off', run: restRun(false) },
  'rest-on': { doing: 'counts frames at rest, small life on', run: restRun(true) },
  walk: { doing: 'walks through the school', run: walkRun },
  talk: { doing: 'lets two figures talk', run: talkRun },
  library: { doing: 'checks the whole library', run: proofRun },
  fold: { doing: 'folds the facts of a class and of a school', run: foldRun },
  desk: { doing: 'opens the desk of a class and of a school', run: deskRun },
};
