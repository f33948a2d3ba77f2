// Every backdrop of a talk, by its setting.
import type { Setting } from '../../../practice/places.ts';
import type { Pen } from '../pen.ts';
import { cafeteria } from './cafeteria.ts';
import { classroom } from './classroom.ts';
import { computerLab } from './computer-lab.ts';
import { hallway } from './hallway.ts';
import { home } from './home.ts';
import { library } from './library.ts';
import { makerspace } from './makerspace.ts';
import { online } from './online.ts';
import { playground } from './playground.ts';
import { scienceLab } from './science-lab.ts';
import { stage } from './stage.ts';

export const sets: Readonly<Record<Setting, (pen: Pen) => void>> = {
  classroom,
  'computer-lab': computerLab,
  library,
  makerspace,
  'science-lab': scienceLab,
  hallway,
  cafeteria,
  playground,
  stage,
  online,
  home,
};
