// PRIVACY.md or ACCESSIBILITY.md of the project, as a page to read and print.

import accessibility from '../../../../ACCESSIBILITY.md?raw';
import privacy from '../../../../PRIVACY.md?raw';
import { dataWords as words } from '../../../strings/en/data.ts';
import { DeskHeading } from '../../frame/DeskHeading.tsx';
import type { DeskRoute } from '../../frame/desk-route.ts';
import { PageButtons } from './PageButtons.tsx';
import { type Block, readPlain } from './read-plain.ts';

const texts = { privacy, accessibility } as const;

interface PlainPageProps {
  readonly onGo: (route: DeskRoute) => void;
  readonly page: keyof typeof texts;
}

export function PlainPage({ onGo, page }: PlainPageProps) {
  return (
    <div className="data stack loose" data-screen={`desk-${page}`}>
      <PageButtons onGo={onGo} />
      <article className="data-sheet stack card paper">
        {readPlain(texts[page]).map((block) => (
          <Part key={JSON.stringify(block)} block={block} title={words[page]} />
        ))}
      </article>
    </div>
  );
}

function Part({ block, title }: { readonly block: Block; readonly title: string }) {
  switch (block.kind) {
    case 'h1':
      return <DeskHeading page={title}>{block.text}</DeskHeading>;
    case 'h2':
      return <h2>{block.text}</h2>;
    case 'p':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul className="bullets">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <table className="table">
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {block.head.map((under, at) => (
                  <td key={under}>{row[at]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
  }
}
