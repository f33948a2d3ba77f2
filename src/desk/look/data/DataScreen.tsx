// Everyone's data: collect files, hand out, what is kept and for how long, and pages to read and print.
import './data.css';
import { dataWords as words } from '../../../strings/en/data.ts';
import type { Desk } from '../../desk.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import { seesPractice } from '../progress/sees-practice.ts';
import { Collect } from './Collect.tsx';
import { Erasures } from './Erasures.tsx';
import { FamilySheet } from './FamilySheet.tsx';
import { HandOut } from './HandOut.tsx';
import { KeptTable } from './KeptTable.tsx';
import { PlainPage } from './PlainPage.tsx';
import { Retention } from './Retention.tsx';
import { RetentionDue } from './RetentionDue.tsx';

const pages = ['families', 'privacy', 'accessibility'] as const;

export function DataScreen({ desk }: { readonly desk: Desk }) {
  const { route, onGo } = desk;
  if (route.of === 'families') return <FamilySheet desk={desk} />;
  if (route.of === 'privacy' || route.of === 'accessibility')
    return <PlainPage desk={desk} page={route.of} />;
  return (
    <div className="data stack loose" data-screen="desk-data">
      <DeskHeading>{words.title}</DeskHeading>
      <p>{words.about}</p>
      {seesPractice(desk.me.kind) ? (
        <>
          <RetentionDue desk={desk} />
          <div className="cards wide few">
            <Collect desk={desk} />
            <HandOut desk={desk} />
          </div>
          <KeptTable desk={desk} />
          <div className="cards wide few">
            <Retention desk={desk} />
            <Erasures desk={desk} />
          </div>
        </>
      ) : (
        <p className="stack left part paper">{words.notYours}</p>
      )}
      <section className="stack left part paper" aria-labelledby="data-pages">
        <h2 id="data-pages">{words.pages}</h2>
        <div className="line">
          {pages.map((page) => (
            <button
              key={page}
              type="button"
              className="button"
              onClick={() => onGo({ at: 'data', of: page })}
            >
              {words[page]}
            </button>
          ))}
        </div>
      </section>
    </div>
  );
}
