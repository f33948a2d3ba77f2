// The board as a web page in one file: without script and outside addresses, and with no more about a student than nickname, job, status and best times.

import { type RoleCategory, roleCategories } from '../../../practice/roles.ts';
import type { BoardCard } from '../../../progress/board/board.ts';
import { categoryNames } from '../../../strings/en/category-names.ts';
import { pageWords, statusWords } from '../../../strings/en/desk-board.ts';
import { pageLanguage } from '../../../strings/en/language.ts';

export interface PageCard {
  readonly nickname: string;
  readonly job: string;
  readonly line: string;
  readonly category: RoleCategory;
  readonly status: 'listed' | 'onBreak' | 'inTraining';
  /** When they can be asked, in the student's words. */
  readonly times?: string | undefined;
  /** A data URI; any other address is left out. */
  readonly figure?: string | undefined;
}

export interface BoardPage {
  readonly title: string;
  readonly cards: readonly PageCard[];
  /** True to include figures. */
  readonly figures: boolean;
  /** The day it was made, in words. */
  readonly made: string;
  /** The rules that hold its letters, from board-page-letters.ts; without them each reader's device shows its own. */
  readonly letters?: string | undefined;
}

/** What the page says of a card. The learner's id is left out, and times too where nobody can be asked now. */
export function pageCard(
  { nickname, status, job, times }: BoardCard,
  figure: string | undefined,
  withTimes: boolean,
): PageCard {
  const card = { nickname, status, job: job.title, line: job.line, category: job.category, figure };
  return withTimes && status === 'listed' && times ? { ...card, times } : card;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The whole HTML file. */
export function boardPage(page: BoardPage): string {
  return `<!doctype html>
<html lang="${pageLanguage.code}" dir="${pageLanguage.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${escaped(page.title)}</title>
<style>${page.letters ?? ''}${boardPageStyle}</style>
</head>
<body>
${boardPageBody(page)}
</body>
</html>
`;
}

/** The content of its body; the preview shows it too. */
export function boardPageBody({ title, cards, figures, made }: BoardPage): string {
  const groups = roleCategories
    .map((category) => ({ category, of: cards.filter((card) => card.category === category) }))
    .filter(({ of }) => of.length > 0);
  const sections = groups.map(
    ({ category, of }) => `<section>
<h2>${escaped(categoryNames[category])}</h2>
<ul>
${of.map((card) => cardItem(card, figures)).join('\n')}
</ul>
</section>`,
  );
  return `<main class="page">
<h1>${escaped(title)}</h1>
<p>${escaped(pageWords.about)}</p>
${groups.length === 0 ? `<p>${escaped(pageWords.none)}</p>` : sections.join('\n')}
<p class="foot">${escaped(pageWords.foot)} ${escaped(pageWords.made(made))}</p>
</main>`;
}

function cardItem({ nickname, job, line, status, times, figure }: PageCard, figures: boolean): string {
  const picture =
    figures && figure && isPicture(figure) ? `<img src="${figure}" alt="" width="96" height="96">` : '';
  const free = times ? `<p class="times">${escaped(pageWords.times(times))}</p>` : '';
  return `<li class="card ${status}">${picture}<div><h3><bdi>${escaped(nickname)}</bdi></h3><p class="job">${escaped(job)}</p><p>${escaped(line)}</p>${free}<p class="status">${escaped(statusWords[status])}</p></div></li>`;
}

/** True for a picture inside the file, in characters that cannot end an HTML attribute. */
function isPicture(address: string): boolean {
  return /^data:image\/(webp|png|jpeg);base64,[A-Za-z0-9+/=]+$/.test(address);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? '');
}

/** All rules but the body's are for `.page`, so that the preview can use them as well. */
export const boardPageStyle = `
body{margin:0;background:#c98f58}
.page,.page *{box-sizing:border-box}
.page{max-width:76rem;margin:0 auto;padding:1.5rem;min-height:100vh;color:#2b2a33;background:#c98f58;font:1rem/1.45 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,Arial,sans-serif}
.page h1,.page h2,.page h3{margin:0;font-family:"Patrick Hand","Segoe Print","Chalkboard SE","Comic Sans MS",cursive;font-weight:400;line-height:1.15}
.page h1,.page h2,.page>p{width:fit-content;padding:.5rem 1.2rem;background:#fffdf7;border:.15rem solid #2b2a33;border-radius:1rem 1.25rem .9rem 1.2rem}
.page h1{font-size:2.4rem}
.page h2{font-size:1.5rem;margin-top:1.6rem}
.page p{margin:.4rem 0 0}
.page ul{list-style:none;margin:.9rem 0 0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr))}
.page .card{display:flex;gap:1rem;align-items:center;padding:1rem 1.2rem;background:#d7f0ff;border:.13rem solid #2b2a33;box-shadow:.3rem .4rem 0 rgb(43 42 51/25%);overflow-wrap:anywhere;break-inside:avoid}
.page .card:nth-child(3n+2){background:#fff3a8}
.page .card:nth-child(3n){background:#d9f7d2}
.page .card p{margin:.15rem 0 0}
.page h3{font-size:1.6rem}
.page .job{font-weight:700}
.page .times{font-weight:700}
.page .status{width:fit-content;padding:0 .6rem;background:#fffdf7;border:.13rem solid #2b2a33;border-radius:1rem;font-size:.9rem;font-weight:700}
.page .inTraining .status,.page .onBreak .status{border-style:dashed}
.page img{flex:none;width:6rem;height:6rem}
.page .foot{margin-top:1.8rem}
@media print{body,.page{background:#fff}.page{padding:0;font-size:10pt}.page .card{box-shadow:none}.page ul{grid-template-columns:1fr 1fr}.page h2{break-after:avoid}}
`;
