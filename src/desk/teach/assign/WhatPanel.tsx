// What to give: suggestions first, then every role-play, micro-skill, pathway step and refresher.
import { useState } from 'preact/hooks';
import {
  type AssignIdea,
  type AssignIdeas,
  bestIdeas,
  type IdeaWhat,
} from '../../../progress/assign/assign-ideas.ts';
import type { RosterClass } from '../../../progress/class/roster.ts';
import { assignWords as words } from '../../../strings/en/assign.ts';
import type { Whom } from './hand.ts';
import { IdeaList } from './IdeaList.tsx';
import { MicroList } from './MicroList.tsx';
import { StoryList } from './StoryList.tsx';
import { Tabs } from './Tabs.tsx';

interface WhatPanelProps {
  readonly roster: RosterClass;
  readonly ideas: AssignIdeas;
  readonly what: IdeaWhat | undefined;
  readonly whom: Whom;
  /** Called with students where a suggestion is for some of them. */
  readonly onPick: (what: IdeaWhat, learners?: readonly string[]) => void;
  readonly onLook: (story: string) => void;
  readonly roleTitle: (role: string) => string;
}

const tabs = ['ideas', 'stories', 'micros', 'steps', 'due'] as const;
type Tab = (typeof tabs)[number];
const mostIdeas = 6;

export function WhatPanel({ roster, ideas, what, whom, onPick, onLook, roleTitle }: WhatPanelProps) {
  const [tab, setTab] = useState<Tab>('ideas');
  const list = (those: readonly AssignIdea[], none: string) => (
    <IdeaList
      ideas={those}
      none={none}
      roster={roster}
      what={what}
      whom={whom}
      onPick={onPick}
      onLook={onLook}
      roleTitle={roleTitle}
    />
  );
  return (
    <section className="what stack card paper" aria-labelledby="what-title">
      <h2 id="what-title" className="pair">
        <span className="step-number">1</span> {words.what}
      </h2>
      <Tabs label={words.kinds} tabs={tabs.map((id) => [id, words.tabs[id]] as const)} at={tab} onAt={setTab}>
        {tab === 'ideas' && <p className="desk-hint">{words.ideasAbout}</p>}
        {tab === 'ideas' && list(bestIdeas(ideas, mostIdeas), words.noIdeas)}
        {tab === 'stories' && <StoryList what={what} onPick={onPick} onLook={onLook} />}
        {tab === 'micros' && <MicroList ideas={ideas} what={what} onPick={onPick} />}
        {tab === 'steps' && list(ideas.pathways, words.noSteps)}
        {tab === 'due' && list(ideas.refreshers, words.noDue)}
      </Tabs>
    </section>
  );
}
