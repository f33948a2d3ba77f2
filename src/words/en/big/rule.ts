// One rule: what words can tell, and what makes them harmless (a game, a story, a joke, an accident).

export interface Rule {
  readonly tells: RegExp;
  /** The rule holds only where each of these is said too, before or after. */
  readonly also?: readonly RegExp[];
  /** The rule does not hold where the same sentence says this. */
  readonly unless?: RegExp;
  /** The rule does not hold in a story, a game or a lesson, unless a real person is named. */
  readonly mayBeTold?: boolean;
  /** The rule does not hold in sport and games, even where a person is named. */
  readonly mayBePlayed?: boolean;
}

const told =
  /\b(story|stories|books?|chapters?|novel|poem|movies?|films?|show|comics?|cartoon|manga|anime|scene|play about|script|characters?|villain|hero|essay|report|article|poster|slides? about|presentation|history|war|wars|battle|king|queen|soldiers?|romans?|pirates?|knights?|dinosaurs?|volcano\w*|planet|stars?|animals?|cells?|science|health class|lesson|unit|learn|learning|reading about|read about|report on|project about|prevention|drawing|draw|paint|painting|costume|halloween|lyrics|song|spell|spelled|pronounce|mean in|the word|definition|define|synonym|rhymes?|dictionary)\b|\bwhat (does|do|is) (\w+ ){1,4}mean\b/;
const played =
  /\b(in|on|at|of|from|inside|playing|play|during|every) (the |a |an |my |our |this |that )?(video ?)?(games?|minecraft|roblox|fortnite|mario\w*|zelda|pokemon|smash|among us|brawl stars|halo|kart|levels?|boss|match|round|chess|checkers|uno|cards|dodge ?ball|kick ?ball|soccer|football|basketball|baseball|hockey|tennis|volleyball|four square|tag|race|races|ping pong|karate|judo|wrestling practice|boxing class|scratch|server|lobby)\b|\b(npc|npcs|sprites?|avatar|zombies?|monsters?|creepers?|enemy|enemies|respawn\w*|my guy|game guy|player|players|boss|bosses|high score|hp)\b/;
const real = /\b(i|me|us|we|my|mine)\b/;

/** Things that are made up, watched, studied or dressed up as. */
export const pretend =
  '(?:story|stories|books?|chapters?|novel|movies?|films?|episodes?|cartoon|comics?|manga|anime|characters?|villain|script|rehears\\w+|skit|musical|drama club|sims|minecraft|roblox|fortnite|zelda|pokemon|mario|video ?games?|board game|monopoly|nerf|lego|dolls?|barbie|halloween|costume|haunted|zombies?|vampires?|pirates?|report|essay|poster|documentary|history|experiment|health class|song|lyrics)';

/** The most letters between things that are said together: about two sentences of a child. */
const nearby = 90;

export function tellsIn(sentence: string, { tells, also, unless, mayBeTold, mayBePlayed }: Rule): boolean {
  const found = tells.exec(sentence);
  if (!found || unless?.test(sentence)) return false;
  if (also) {
    const near = sentence.slice(Math.max(0, found.index - nearby), found.index + found[0].length + nearby);
    if (also.some((each) => !each.test(near))) return false;
  }
  if (mayBePlayed && played.test(sentence)) return false;
  return !(mayBeTold && (told.test(sentence) || played.test(sentence)) && !real.test(found[0]));
}

/**
 * False where no sentence can match, because the whole text does not. A pattern with an anchor or a negative
 * look-ahead has to be tried on each sentence.
 */
export function mayTell(whole: string, { tells }: Rule): boolean {
  return /[$^]|\(\?!/.test(tells.source) || tells.test(whole);
}

export function rule(tells: string, ...except: readonly string[]): Rule {
  return except.length === 0
    ? { tells: new RegExp(`\\b(?:${tells})\\b`) }
    : { tells: new RegExp(`\\b(?:${tells})\\b`), unless: new RegExp(`\\b(?:${except.join('|')})\\b`) };
}

/** A rule for things that are big only when they are said together, in any order. */
export function together(
  [first, ...others]: readonly [string, ...string[]],
  ...except: readonly string[]
): Rule {
  return { ...rule(first, ...except), also: others.map((each) => new RegExp(`\\b(?:${each})\\b`)) };
}

export function fromStories(given: Rule): Rule {
  return { ...given, mayBeTold: true };
}

export function fromGames(given: Rule): Rule {
  return { ...given, mayBeTold: true, mayBePlayed: true };
}
