// Scraps of colored paper that fall once and are gone. Only where the page may move.
import { createHand } from './wobble.ts';

const colors = ['#ef6f6c', '#ffe28a', '#5aa9a0', '#8fc8ee', '#f1dcff', '#fffdf7'];
const howMany = 26;

export function Scraps({ name }: { readonly name: string }) {
  const hand = createHand(`scraps of ${name}`);
  const between = (least: number, most: number) => least + ((hand() + 1) / 2) * (most - least);
  return (
    <div className="scraps" aria-hidden="true">
      {Array.from({ length: howMany }, (_, n) => {
        const style = {
          left: `${between(2, 98).toFixed(1)}%`,
          width: `${between(0.5, 0.95).toFixed(2)}rem`,
          height: `${between(0.6, 1.2).toFixed(2)}rem`,
          background: colors[n % colors.length],
          animationDelay: `${between(1.3, 2.6).toFixed(2)}s`,
          animationDuration: `${between(2.4, 4).toFixed(2)}s`,
          '--turn': `${between(-300, 300).toFixed(0)}deg`,
          '--drift': `${between(-4, 4).toFixed(1)}rem`,
        };
        // biome-ignore lint/suspicious/noArrayIndexKey: scraps never change places.
        return <span key={n} style={style} />;
      })}
    </div>
  );
}
