// Catches a screen that could not be fetched or drawn, and asks to load the page again, which loses no practice.
import { Component, type ComponentChildren } from 'preact';
import { troubleWords } from '../strings/en/everywhere.ts';
import { Changing } from './Changing.tsx';

interface BoundaryProps {
  /** The screen's name. When it changes, what the last screen broke is forgotten and drawing is tried again. */
  readonly name: string;
  readonly children: ComponentChildren;
}

interface BoundaryState {
  readonly broken: string | undefined;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { broken: undefined };

  static override getDerivedStateFromError(): Partial<BoundaryState> {
    return { broken: '' };
  }

  override componentDidCatch(): void {
    this.setState({ broken: this.props.name });
  }

  override componentDidUpdate(): void {
    const { broken } = this.state;
    if (broken !== undefined && broken !== '' && broken !== this.props.name)
      this.setState({ broken: undefined });
  }

  override render(): ComponentChildren {
    if (this.state.broken === undefined) return this.props.children;
    return <DidNotLoad />;
  }
}

export function DidNotLoad() {
  return (
    <div className="did-not-load stack at-start card paper" role="alert">
      <h1>{troubleWords.didNotLoad}</h1>
      <p>
        <Changing text={navigator.onLine ? troubleWords.stale : troubleWords.page} />
      </p>
      <button type="button" className="button first" onClick={() => location.reload()}>
        {troubleWords.reload}
      </button>
    </div>
  );
}
