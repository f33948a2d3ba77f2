// Part 1: two real thank-yous, read with permission.
import { thanksWords as words } from '../../../strings/en/review.ts';
import { PartPage } from './PartPage.tsx';

export function ThankYous({ minutes }: { readonly minutes: number }) {
  return (
    <PartPage title={words.title} minutes={minutes} say={words.say}>
      <ol className="review-steps from-afar stack">
        {words.steps.map((step, i) => (
          <li key={step} className="pair">
            <span aria-hidden="true">{i + 1}</span>
            {step}
          </li>
        ))}
      </ol>
      <section className="review-stems stack card paper">
        <h3>{words.stems}</h3>
        <ul className="stack close review-big from-afar">
          {words.stemList.map((stem) => (
            <li key={stem}>{stem}</li>
          ))}
        </ul>
      </section>
    </PartPage>
  );
}
