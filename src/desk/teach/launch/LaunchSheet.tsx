// Sheets of the launch plan for the printer: four columns, the always-tell list, and slips for thanks.
import './launch-sheet.css';
import { personWords } from '../../../strings/en/everywhere.ts';
import { launchSheetWords as words } from '../../../strings/en/launch.ts';
import type { LaunchSheetName } from './launch-plan.ts';

const slips = 4;

export function LaunchSheet({ sheet }: { readonly sheet: LaunchSheetName }) {
  switch (sheet) {
    case 'columns':
      return (
        <section className="sheet-columns">
          <h2>{words.columnsTitle}</h2>
          <ul>
            {words.columns.map((column) => (
              <li key={column}>{column}</li>
            ))}
          </ul>
        </section>
      );
    case 'tell':
      return (
        <section className="sheet-tell">
          <h2>{words.tellTitle}</h2>
          <ul>
            {personWords.alwaysList.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="sheet-big">{words.tellWords}</p>
          <p>{words.tellPrivate}</p>
        </section>
      );
    case 'thanks':
      return (
        <section className="sheet-thanks sheet-quarters">
          {Array.from({ length: slips }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the copies are all the same.
            <div key={at}>
              <p>{words.thanksTo}</p>
              <p>{words.thanksWhen}</p>
              <p>{words.thanksNow}</p>
              <p className="sheet-big">{words.thanksThanks}</p>
            </div>
          ))}
        </section>
      );
  }
}
