// The choice of the class that a screen is about, where a device has several.
import './class-pick.css';
import { startWords } from '../../../strings/en/start.ts';
import { Select } from '../../frame/Select.tsx';

interface ClassPickProps {
  readonly value: string;
  readonly offers: readonly (readonly [id: string, name: string])[];
  readonly onChoose: (id: string) => void;
}

export function ClassPick(props: ClassPickProps) {
  return (
    <div className="class-pick no-print">
      <Select label={startWords.oneClass.which} {...props} />
    </div>
  );
}
