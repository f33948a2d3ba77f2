// Do these words suggest something big or unsafe? A signpost to a real person, never a monitor: it misses things, and nothing is kept.

/** Said of things, not of people: looked away from first. */
const harmless =
  /\b(hot )?glue guns?\b|\btouch ?(screens?|pads?|typing|bars?|ups?)\b|\bhit (the |a |an )?(button|key|enter|save|play|send|record|wall|note|ball|target|space ?bar|delete)s?\b|\b(battery|batteries|laptop|tablet|ipad|chromebook|computer|screen|mouse|phone|plant)( is| are| was| just)? (dead|dies|died|dying)\b|\bdead(line|lines| batter\w*| pixel\w*)\b|\bsecret (code|codes|santa|ingredient|agent|message|messages|garden)\b|\bkill (the )?(app|tab|program)s?\b|\bpunch (line|lines|hole|holes)\b|\bhole punch\w*\b|\bscary (story|stories|movies?|books?|parts?|costumes?|pictures?|music)\b|\bshoot(ing)? (a |the |my |our )?(videos?|films?|movies?|scenes?|hoops|baskets|stars?)\b|\bblood (type|types|cells?|vessels?|pressure)\b/g;

const big: readonly RegExp[] = [
  // Hurt, or afraid.
  /\b(hurt|hurts|hurting|hert|injured|bleed|bleeds|bleeding|blood|choke|chokes|choking)\b/,
  /\b(scared|scard|skared|scary|afraid|terrified|unsafe|unsave|danger|dangerous|emergency)\b/,
  /\b(not|isnt|dont feel|do not feel|never) safe\b/,
  /\b(hit|hits|hitting|beats?|beating|punch|punches|punched|slap|slaps|slapped|kicks|kicked|shoved) (me|him|her|them|us|my|somebody|someone|people|each|kids?)\b/,
  /\b(hit|hits|hitting|beat up|beats up|threat|threats|threaten|threatens|threatened|threatening)\b/,
  // The same people, again and again.
  /\b(bull+y|bull+ies|bull+ied|bull+ying|buly|bulied|bulying|buling|cyberbull\w*|picks on me|picked on|stalk\w*)\b/,
  // Life and death.
  /\b(die|dies|died|dying|dead|death|kill|kills|killed|killing|suicide|suicidal|self harm|cut myself|cutting myself)\b/,
  /\b(hate my life|end it all|want to disappear|dont want to (be here|live)|do not want to (be here|live))\b/,
  // Secrets, touch, pictures.
  /\b(secret|secrets|sercet|secrit|touch|touches|touched|touching|abuse|abused|abuses|naked|nude|nudes)\b/,
  /\b(private (photo|picture|part)s?|kidnap\w*|follows me|following me|stranger|strangers)\b/,
  // Weapons, drugs, food, a place to sleep.
  /\b(gun|guns|knife|knives|weapon|weapons|bomb|shoot|shooting|shooter|drug|drugs|vape|vapes|vaping|alcohol|drunk)\b/,
  /\b(run away|running away|ran away|no food|nothing to eat|starving|nowhere to sleep|kicked out)\b/,
  // Said in Spanish.
  /\b(miedo|me (pega|pegan|pego|toca|toco|lastima|lastiman|golpea|golpean)|peligro|matar|morir|muerto|secreto|acoso|pistola|cuchillo|arma|armas)\b/,
];

export function soundsBig(text: string): boolean {
  const plain = text
    .slice(0, 4000)
    .normalize('NFD')
    .replace(/[\p{M}’'‘`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(harmless, ' ');
  return big.some((pattern) => pattern.test(plain));
}
