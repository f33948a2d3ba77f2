// A page for families to print, in one language or in all there are: each on a sheet of its own.

import { families } from 'virtual:families';
import { useEffect, useState } from 'preact/hooks';
import type { ClassState } from '../../../progress/class/class-state.ts';
import { retentionOf } from '../../../progress/class/classes.ts';
import { dataWords as words } from '../../../strings/en/data.ts';
import { pageLanguage } from '../../../strings/en/language.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { Select } from '../../frame/Select.tsx';
import { FamilyPaper, type FamilyWords } from './FamilyPaper.tsx';
import { PageButtons } from './PageButtons.tsx';

interface FamilySheetProps {
  readonly state: ClassState;
  readonly onGo: (route: DeskRoute) => void;
}

const all = 'all';

export function FamilySheet({ state, onGo }: FamilySheetProps) {
  const [chosen, setChosen] = useState<string>(pageLanguage.code);
  const [come, setCome] = useState<ReadonlyMap<string, FamilyWords>>(new Map());
  const wanted = families.filter(({ code }) => chosen === all || code === chosen);
  useEffect(() => {
    let isShown = true;
    for (const { code, words: fetchWords } of families) {
      if (chosen !== all && code !== chosen) continue;
      void fetchWords().then(
        (own) => isShown && setCome((before) => new Map([...before, [code, own]])),
        // Without the network it can be chosen again.
        () => {},
      );
    }
    return () => {
      isShown = false;
    };
  }, [chosen]);
  const teachers = state.staff.filter(({ kind }) => kind === 'teacher' || kind === 'counselor');
  return (
    <div className="data stack loose" data-screen="desk-families">
      <PageButtons onGo={onGo} />
      <div className="row apart no-print">
        <DeskHeading>{words.families}</DeskHeading>
        {families.length > 1 && (
          <Select
            label={words.familyLanguage}
            value={chosen}
            offers={[
              ...families.map(({ code, name }) => [code, name] as const),
              [all, words.familyAll(families.map(({ name }) => name))],
            ]}
            onChoose={setChosen}
          />
        )}
      </div>
      {wanted.map((language) => {
        const own = come.get(language.code);
        return (
          own && (
            <FamilyPaper
              key={language.code}
              language={language}
              words={own}
              until={retentionOf(state.own)}
              adults={teachers.map(({ name }) => name)}
            />
          )
        );
      })}
    </div>
  );
}
