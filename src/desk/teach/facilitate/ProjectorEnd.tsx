// The kind of ending, and where to go from here.
import { Icon } from '../../../kit/icons/Icon.tsx';
import type { Ending } from '../../../story/page.ts';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';
import { talkWords } from '../../../strings/en/talk.ts';

interface ProjectorEndProps {
  readonly end: Ending;
  readonly onAgain: () => void;
  readonly onOther: () => void;
  readonly onPartners: (() => void) | undefined;
  readonly onDebrief: (() => void) | undefined;
}

export function ProjectorEnd({ end, onAgain, onOther, onPartners, onDebrief }: ProjectorEndProps) {
  return (
    <section
      className="projector-end from-afar stack card paper"
      data-kind={end.kind}
      aria-labelledby="projector-end"
    >
      <h3 id="projector-end">
        <span className="for-screen-readers">{words.end}: </span>
        {talkWords.debrief.kinds[end.kind]}
      </h3>
      <div className="row">
        <button type="button" className="button" onClick={onAgain}>
          <Icon name="again" /> {words.again}
        </button>
        <button type="button" className="button" onClick={onOther}>
          <Icon name="shelf" /> {words.other}
        </button>
        {onPartners && (
          <button type="button" className="button" onClick={onPartners}>
            <Icon name="your-turn" /> {words.toPartners}
          </button>
        )}
        {onDebrief && (
          <button type="button" className="button first" onClick={onDebrief}>
            <Icon name="speech" /> {words.toDebrief}
          </button>
        )}
      </div>
    </section>
  );
}
