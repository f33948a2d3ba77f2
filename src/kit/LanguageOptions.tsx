// The language of the page, where there is more than one. Choosing one reloads the page, unless a field holds typed words that a reload would lose.
import { useState } from 'preact/hooks';
import { languageWords as words } from '../strings/en/languages.ts';
import { Options } from './Options.tsx';

interface LanguageOptionsProps {
  /** Each named in its own language. */
  readonly languages: readonly { readonly code: string; readonly name: string }[];
  readonly now: string;
  /** Remembers the choice for the next load; changes nothing on the page. */
  readonly onChoose: (code: string) => void;
  readonly onReload: () => void;
}

export function LanguageOptions({ languages, now, onChoose, onReload }: LanguageOptionsProps) {
  const [chosen, setChosen] = useState(now);
  return (
    <>
      <Options
        title={words.title}
        offers={languages.map(({ code, name }) => [code, name] as const)}
        value={chosen}
        inOwnLanguage
        onChoose={(code) => {
          setChosen(code);
          onChoose(code);
          if (code !== now && !isTypedIn(document)) onReload();
        }}
      />
      {words.rest !== '' && <p>{words.rest}</p>}
      <div role="status">
        {chosen !== now && (
          <p>
            <span>{words.waits}</span>{' '}
            <button type="button" className="button" onClick={onReload}>
              {words.now}
            </button>
          </p>
        )}
      </div>
    </>
  );
}

/** True when a field of the page below the sheet holds typed words. */
function isTypedIn(page: Document): boolean {
  const fields = page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    ':is(textarea, input:not([type=radio], [type=checkbox], [type=file], [type=hidden])):not(dialog *)',
  );
  return [...fields].some(({ value, defaultValue }) => value !== '' && value !== defaultValue);
}
