// A student's own idea while it is being written: the form's texts, what of them is sent, and what is still missing.
import {
  type PartTrouble,
  parseSuggestion,
  type RoleSuggestion,
  type StaffKind,
  type SuggestionPart,
} from '../../practice/job.ts';
import { troubleInWords, type WordsTrouble } from './free-words.ts';

interface EdgeLine {
  readonly what: string;
  readonly who: string;
}

export interface SuggestionDraft {
  readonly title: string;
  readonly asked: string;
  readonly helpsWhom: string;
  readonly helps: readonly string[];
  readonly notMyJob: readonly EdgeLine[];
  readonly fetchAdultWhen: readonly string[];
  readonly sponsor?: StaffKind;
}

export type FieldTrouble = PartTrouble | WordsTrouble;

export const emptySuggestion: SuggestionDraft = {
  title: '',
  asked: '',
  helpsWhom: '',
  helps: ['', '', ''],
  notMyJob: [
    { what: '', who: '' },
    { what: '', who: '' },
    { what: '', who: '' },
  ],
  fetchAdultWhen: ['', ''],
};

type Checked =
  | { readonly ok: true; readonly suggestion: RoleSuggestion }
  | { readonly ok: false; readonly parts: ReadonlyMap<SuggestionPart, FieldTrouble> };

/** Leaves out empty lines. Private details and hurtful words are found before anything is recorded. */
export function checkDraft(draft: SuggestionDraft): Checked {
  const found = new Map<SuggestionPart, FieldTrouble>();
  const written = Object.entries(wordsIn(draft)) as [SuggestionPart, readonly string[]][];
  for (const [part, words] of written) {
    const trouble = troubleInWords(words.join(' · '));
    if (trouble) found.set(part, trouble);
  }
  const parsed = parseSuggestion({
    ...draft,
    helps: draft.helps.filter(isWritten),
    notMyJob: draft.notMyJob.filter(({ what, who }) => isWritten(what) || isWritten(who)),
    fetchAdultWhen: draft.fetchAdultWhen.filter(isWritten),
  });
  if (parsed.ok) return found.size === 0 ? parsed : { ok: false, parts: found };
  return { ok: false, parts: new Map([...parsed.parts, ...found]) };
}

function wordsIn(draft: SuggestionDraft): Readonly<Record<string, readonly string[]>> {
  const { title, asked, helpsWhom, helps, notMyJob, fetchAdultWhen } = draft;
  const edges = notMyJob.flatMap(({ what, who }) => [what, who]);
  return { title: [title], asked: [asked], helpsWhom: [helpsWhom], helps, notMyJob: edges, fetchAdultWhen };
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
