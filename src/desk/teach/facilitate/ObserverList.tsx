// What an observer looks and listens for, for the asker and for the guide. Ticks help the talk afterwards and are not recorded.
import { facilitateWords as words } from '../../../strings/en/facilitate.ts';

export function ObserverList() {
  return (
    <div className="observer stack">
      {(
        [
          [words.asker, words.askerLines],
          [words.guide, words.guideLines],
        ] as const
      ).map(([who, lines]) => (
        <table key={who} className="table">
          <thead>
            <tr>
              <th scope="col">{who}</th>
              <th scope="col">{words.saw}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>
                  <span className="observer-box" aria-hidden="true" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <p className="note">{words.observerSays}</p>
      <p className="desk-hint">{words.ticks}</p>
    </div>
  );
}
