// One question to talk about, large, and a button for the next.
import { useEffect, useRef, useState } from 'preact/hooks';
import { Changing } from '../../../kit/Changing.tsx';
import { Icon } from '../../../kit/icons/Icon.tsx';
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

export function TalkPrompt({ onClose }: { readonly onClose: () => void }) {
  const [at, setAt] = useState(0);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <section
      ref={panel}
      className="projector-panel from-afar stack left card paper"
      tabIndex={-1}
      aria-label={words.talk}
    >
      <p className="talk-prompt lettered" role="status">
        <Changing text={words.debrief[at % words.debrief.length] ?? ''} />
      </p>
      <div className="row">
        <button type="button" className="button first" onClick={() => setAt(at + 1)}>
          <Icon name="flip" /> {words.another}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          <Icon name="close" /> {words.close}
        </button>
      </div>
    </section>
  );
}
