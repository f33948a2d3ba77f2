// With the whole class: a role-play on the projector, then partners with printed cards, then a talk about it.
import { useState } from 'preact/hooks';
import './facilitate.css';
import { rolePlays } from '../../../story/catalogue.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { Tabs } from '../assign/Tabs.tsx';
import { type ClassTalk, freshTalk } from './class-talk.ts';
import { DebriefPage } from './DebriefPage.tsx';
import { PartnerPractice } from './PartnerPractice.tsx';
import type { Played } from './PlayedSheet.tsx';
import { Projector } from './Projector.tsx';
import { TogetherPick } from './TogetherPick.tsx';

const tabs = ['together', 'partners', 'debrief'] as const;
type Tab = (typeof tabs)[number];

export function FacilitateScreen({ desk }: { readonly desk: Desk }) {
  const { of } = desk.route;
  const [tab, setTab] = useState<Tab>(() => tabs.find((each) => each === of) ?? 'together');
  const [story, setStory] = useState(
    () => rolePlays.find(({ id, sensitive }) => id === of && !sensitive)?.id,
  );
  /** Where each talk was left, by role-play, while this screen is open. */
  const [talks, setTalks] = useState<Readonly<Record<string, ClassTalk>>>({});
  const here = [...desk.state.learners.values()].filter(({ named }) => named).length;
  /** The role-play that the class has just played to its end, for the partners. */
  const [played, setPlayed] = useState<Played>();
  const leaveFor = (next: Tab): void => {
    setStory(undefined);
    setTab(next);
  };
  return (
    <div className="stack loose" data-screen="desk-facilitate">
      <DeskHeading>{words.title}</DeskHeading>
      <Tabs label={words.parts} tabs={tabs.map((id) => [id, words.tabs[id]] as const)} at={tab} onAt={setTab}>
        {tab === 'together' && <TogetherPick begun={talks} onOpen={setStory} />}
        {tab === 'partners' && <PartnerPractice played={played} />}
        {tab === 'debrief' && <DebriefPage />}
      </Tabs>
      {story !== undefined && (
        <Projector
          story={story}
          people={here}
          talk={talks[story] ?? freshTalk}
          onTalk={(talk) => setTalks({ ...talks, [story]: talk })}
          onLeave={() => setStory(undefined)}
          onPartners={(moments) => {
            setPlayed({ story, moments });
            leaveFor('partners');
          }}
          onDebrief={() => leaveFor('debrief')}
        />
      )}
    </div>
  );
}
