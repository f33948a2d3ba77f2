// A warning beside a code or a link that would work on this machine alone, before it is printed or copied.
import { Icon } from '../../kit/icons/Icon.tsx';

export function OnlyHereNote({ text }: { readonly text: string }) {
  return (
    <p className="note sun only-here" role="note">
      <Icon name="signpost" /> <span>{text}</span>
    </p>
  );
}
