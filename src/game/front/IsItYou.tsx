// Asked where a link brings a student without pictures to a device that knows others: is it really this student?
import { Dialog } from '../../kit/Dialog.tsx';
import { Figure } from '../../kit/Figure.tsx';
import { pinWords as words } from '../../strings/en/pin.ts';

interface IsItYouProps {
  readonly nickname: string;
  /** The address of their base picture; empty until it has been drawn. */
  readonly base: string;
  readonly onAnswer: (isThem: boolean) => void;
}

export function IsItYou({ nickname, base, onAnswer }: IsItYouProps) {
  return (
    <Dialog title={words.isYou(nickname)} onClose={() => onAnswer(false)}>
      <p className="center">
        <Figure base={base} size="8rem" />
      </p>
      <div className="row">
        <button type="button" className="button first" onClick={() => onAnswer(true)}>
          {words.yes}
        </button>
        <button type="button" className="button" onClick={() => onAnswer(false)}>
          {words.no}
        </button>
      </div>
    </Dialog>
  );
}
