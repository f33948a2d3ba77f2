// The groups of figures, by the names that `--only` takes.
import { cardRun } from './card-figures.ts';
import { collectRun, deskClassRun, deskSchoolRun } from './desk-figures.ts';
import { linkRun, secondRun, stageRun } from './first-figures.ts';
import { foldRun } from './fold-figures.ts';
import { proofRun } from './library-figures.ts';
import { movingGroups, restRun } from './move-figures.ts';
import { pressRun } from './press-figures.ts';
import { type BenchGroup, repeated } from './run.ts';
import { studentGroup } from './student-figures.ts';
import { pictureOn, textMode } from './talk-pages.ts';
import { titleRun } from './title-figures.ts';
import { bytesRun, installRun } from './wire-figures.ts';

export const groups: Readonly<Record<string, BenchGroup>> = {
  link: repeated('opens a link for the first time and presses at once, picture on', linkRun(pictureOn)),
  'link-text': repeated('opens a link for the first time and presses at once, text mode', linkRun(textMode)),
  second: repeated('opens a link for the second time', secondRun),
  // Three visits have more than thirty presses.
  press: repeated('presses through a role-play, picture on', pressRun(pictureOn), 3),
  'press-text': repeated('presses through a role-play, text mode', pressRun(textMode), 3),
  card: repeated('presses cards on the shelf', cardRun, 3),
  bytes: repeated('loads a role-play until it rests, in text mode and with the picture', bytesRun),
  install: repeated('waits until the game is kept for use without a network', installRun),
  title: repeated('opens the title screen', titleRun),
  stage: repeated('opens a link until the picture is complete', stageRun),
  'rest-off': repeated('counts frames at rest, small life off', restRun(false)),
  'rest-on': repeated('counts frames at rest, small life on', restRun(true)),
  ...movingGroups,
  student: studentGroup,
  library: repeated('checks the whole library', proofRun),
  fold: repeated('folds the facts of a class and of a school', foldRun),
  desk: repeated('opens the desk of a class', deskClassRun),
  school: repeated('opens the desk of a school', deskSchoolRun),
  collect: repeated('collects progress files', collectRun),
};
