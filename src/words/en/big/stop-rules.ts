// What stops: someone wants to die or to hurt themselves, is hurt, touched or threatened, or has no safe place and no food.
import { aloneRules } from './alone-rules.ts';
import { bodyRules } from './body-rules.ts';
import { cruelRules } from './cruel-rules.ts';
import { dyingRules } from './dying-rules.ts';
import { eatingRules } from './eating-rules.ts';
import { forebodingRules } from './foreboding-rules.ts';
import { hintedRules } from './hinted-rules.ts';
import { hurtingRules } from './hurting-rules.ts';
import { nearRules } from './near-rules.ts';
import { neglectRules } from './neglect-rules.ts';
import { olderRules } from './older-rules.ts';
import { pressingRules } from './pressing-rules.ts';
import type { Rule } from './rule.ts';
import { shownRules } from './shown-rules.ts';
import { strangerRules } from './stranger-rules.ts';
import { pillsRules } from './substance-rules.ts';
import { telltaleRules } from './telltale-rules.ts';
import { photosRules, touchingRules } from './touching-rules.ts';
import { nothingRules, unsafeRules, weaponsRules } from './unsafe-rules.ts';

export const stopRules: readonly Rule[] = [
  ...dyingRules,
  ...hurtingRules,
  ...touchingRules,
  ...photosRules,
  ...unsafeRules,
  ...weaponsRules,
  ...nothingRules,
  ...hintedRules,
  ...neglectRules,
  ...shownRules,
  ...olderRules,
  ...pressingRules,
  ...bodyRules,
  ...eatingRules,
  ...pillsRules,
  ...aloneRules,
  ...forebodingRules,
  ...nearRules,
  ...cruelRules,
  ...strangerRules,
  ...telltaleRules,
];
