// The sheet for families in one language, marked as such.

import { fullDay } from '../../../kit/page-language.ts';
import type { Day } from '../../../practice/days.ts';
import type { familyWords } from '../../../strings/en/family.ts';
import { listWords } from '../../../strings/en/lists.ts';

/** The words of the sheet, the same shape in every language. */
export interface FamilyWords extends Readonly<Record<keyof typeof familyWords, unknown>> {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[];
  readonly ask: string;
  readonly until: (day: string) => string;
}

interface FamilyPaperProps {
  readonly language: { readonly code: string; readonly direction: 'ltr' | 'rtl' };
  readonly words: FamilyWords;
  readonly until: Day | undefined;
  /** Whom families can ask. */
  readonly adults: readonly string[];
}

export function FamilyPaper({ language: { code, direction }, words, until, adults }: FamilyPaperProps) {
  return (
    <article className="data-sheet stack card paper" lang={code} dir={direction}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {words.parts.map(({ title, lines }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul className="bullets">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {until !== undefined && <p>{words.until(fullDay(until, code))}</p>}
      {adults.length > 0 && (
        <p>
          <strong>{words.ask}:</strong> {listWords(adults)}
        </p>
      )}
    </article>
  );
}
