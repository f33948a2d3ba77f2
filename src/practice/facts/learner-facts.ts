// Who a learner is here: name, figure, class, what opens the door, and who looked at what is kept.
import * as v from 'valibot';
import { figureSchema } from '../figure.ts';
import { bands } from '../terms.ts';
import { daySchema, idSchema, nicknameSchema } from './fact-parts.ts';
import { kind } from './record.ts';

export const learnerFacts = {
  LearnerAdded: kind(
    v.object({
      nickname: nicknameSchema,
      figure: figureSchema,
      band: v.picklist(bands),
      /** Picture PIN: the picture names in order. */
      pin: v.optional(v.pipe(v.array(idSchema), v.maxLength(6))),
    }),
    {
      audience: 'class',
      author: 'student',
      scope: 'learner',
      handedOut: 'device',
      travels: 'narrowed',
      kept: 'figure',
    },
  ),
  LearnerRenamed: kind(v.object({ nickname: nicknameSchema, figure: v.optional(figureSchema) }), {
    audience: 'class',
    author: 'student',
    scope: 'learner',
    handedOut: 'device',
    travels: 'whole',
    kept: 'figure',
  }),
  LearnerRemoved: kind(v.object({}), {
    audience: 'class',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'removed',
  }),
  /** Which class a learner is in: the latest of these facts counts. */
  LearnerPlaced: kind(v.object({ class: idSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'learner',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'placed',
  }),
  /**
   * Two figures are one student: from now on the facts of both are read as facts of `kept`, which is `learner` or
   * `other`. Said about each of the two, so that it stands in the log of both.
   */
  LearnersJoined: kind(v.object({ other: idSchema, kept: idSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'learner',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'joined',
  }),
  /** That was a mistake: each figure has its own facts again. */
  LearnersParted: kind(v.object({ other: idSchema }), {
    audience: 'class',
    author: 'adult',
    scope: 'learner',
    handedOut: 'everybody',
    travels: 'whole',
    kept: 'joined',
  }),
  /**
   * This sitting, played under the figure `player`, is practice of `owner`, or of nobody where that is absent; with
   * `owner` the same as `player` it is theirs again. `badges` are ids of the player's badges that rest on it. Said about
   * each student it concerns, so that it stands in the log of all.
   */
  SittingGiven: kind(
    v.object({
      sitting: idSchema,
      story: idSchema,
      player: idSchema,
      owner: v.optional(idSchema),
      badges: v.optional(v.pipe(v.array(idSchema), v.maxLength(40))),
    }),
    {
      audience: 'class',
      author: 'student',
      scope: 'learner',
      handedOut: 'everybody',
      travels: 'whole',
      kept: 'sittingGiven',
    },
  ),
  /** A picture PIN: the names of its pictures, in order. It keeps mix-ups away, not people who want in. */
  PinSet: kind(v.object({ pin: v.pipe(v.array(idSchema), v.minLength(2), v.maxLength(6)) }), {
    audience: 'door',
    author: 'student',
    scope: 'learner',
    handedOut: 'device',
    travels: 'whole',
    kept: 'pin',
  }),
  /** A printed sign-in card, known by the SHA-256 of what its code says. */
  SignInCardMade: kind(v.object({ card: idSchema }), {
    audience: 'door',
    author: 'adult',
    scope: 'learner',
    handedOut: 'device',
    travels: 'whole',
    kept: 'card',
  }),
  SignInCardVoided: kind(v.object({ card: idSchema }), {
    audience: 'door',
    author: 'adult',
    scope: 'learner',
    handedOut: 'device',
    travels: 'whole',
    kept: 'card',
  }),
  /** An adult looked at what is kept about a learner, or took a copy of it. */
  RecordLookedAt: kind(v.object({ what: v.picklist(['sheet', 'copy']) }), {
    audience: 'own',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'lookedAt',
  }),
  /**
   * An adult collected a learner's own file. `written` is the day its device wrote it, and `knew` are the assignments
   * it knew of: so far only they are known to have arrived there.
   */
  FileCollected: kind(v.object({ written: daySchema, knew: v.pipe(v.array(idSchema), v.maxLength(200)) }), {
    audience: 'own',
    author: 'adult',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'collected',
  }),
  /** A tombstone: every other fact of this learner is deleted wherever this one arrives. */
  Erased: kind(v.object({}), {
    audience: 'class',
    author: 'student',
    scope: 'learner',
    handedOut: 'never',
    travels: 'whole',
    kept: 'erased',
  }),
} as const;
