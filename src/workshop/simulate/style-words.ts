// What makes a choice sound sweet, loud, fuzzy or sad: the word lists of students who choose by style.

export const sweetWords =
  /\b(?:please|thanks?|thank you|kind(?:er|ly)?(?! of)|nice(?:r|ly)?|best|sorry|love(?:ly)?|so (?:good|much|nice|smart)|would you|could you|good|great|sweet|dear|favou?rite)\b/i;
export const praiseWords =
  /\b(?:you're (?:so|such|the|really)|so (?:good|smart|clever|fast) at|the best|amazing|genius|star)\b/i;
export const fuzzyWords =
  /\b(?:um|uh|hm+|maybe|kind of|kinda|sort of|stuff|things?|I think|I guess|somehow|whatever|a bit|or something|all of it)\b|\bright\?/i;
const sad =
  /\b(?:no|not|never|nothing|nobody|none|stop|stuck|wait|lost|bad|wrong|mad|sad|hurts?|scared|hard|can't|don't|won't|isn't|didn't|doesn't|wasn't|but|only|still|tricky|broken|off|gone|miss(?:ed)?|upset|stings?)\b/gi;
const glad =
  /\b(?:yes|yeah|good|great|nice|kind|love|like|best|fun|happy|glad|thanks?|please|sure|okay|so|all|win|easy|cool|sweet|help(?:ed)?|star|wow|perfect|ready)\b/gi;

/** The last mark before closing quotes. */
export const endsAsking = /\?["')]*$/;

export function countOf(text: string, pattern: RegExp): number {
  return text.match(new RegExp(pattern, 'gi'))?.length ?? 0;
}

/** An exclamation mark, or a word in capitals. */
export function isLoud(text: string): boolean {
  return /!/.test(text) || /\b[A-Z]{3,}\b/.test(text);
}

/** Above zero for a choice with more sad words than glad ones. */
export function sadness(text: string): number {
  return (text.match(sad)?.length ?? 0) - (text.match(glad)?.length ?? 0);
}
