// The board as a page to publish: it holds nicknames, jobs and how cards stand, and nothing that could run or load.
import { describe, expect, it } from 'vitest';
import { boardPage, type PageCard, pageCard } from '../../../../src/desk/network/board/board-page.ts';
import { type BoardCard, projectBoard } from '../../../../src/progress/board/board.ts';
import { createBoardClass } from '../../../support/board-class.ts';
import { dayFor } from '../../../support/given.ts';

const card = (more: Partial<PageCard> = {}): PageCard => ({
  nickname: 'Juniper',
  job: 'Writing Partner',
  line: 'Ask me to listen to your draft.',
  category: 'academic',
  status: 'listed',
  ...more,
});
const page = (cards: readonly PageCard[], more = {}) =>
  boardPage({ title: 'Our experts · Room 12', cards, figures: false, made: 'October 5', ...more });
const picture = 'data:image/webp;base64,UklGRg==';

describe('the page to publish', () => {
  it('says who has which job, and whether each card is listed or on a break', () => {
    const html = page([card(), card({ nickname: 'Pebble', category: 'technical', status: 'onBreak' })]);
    expect(html).toContain('<h3><bdi>Juniper</bdi></h3>');
    expect(html).toContain('>can be asked<');
    expect(html).toContain('>on a break<');
    expect(html.indexOf('Tools and tech</h2>')).toBeLessThan(html.indexOf('School work</h2>'));
    expect(html).toContain('<html lang="en" dir="ltr">');
  });

  it('shows markup in names as text', () => {
    const nasty = `<script>alert("x")</script>&'<img src=x onerror=alert(1)>`;
    const html = page([card({ nickname: nasty, job: nasty, line: nasty })], { title: nasty, made: nasty });
    expect(html).not.toMatch(/<script|<img|onerror=alert\(1\)>/i);
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;');
  });

  it('forbids by its own policy everything but its inline style and pictures inside the file', () => {
    expect(page([card()])).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:">`,
    );
  });

  it('has no address that leads out of the file', () => {
    const html = page([card({ figure: picture })], { figures: true });
    expect(html).not.toMatch(/https?:|\/\/|url\(|@import|<link (?!rel="icon" href="data:,")|<a /i);
    for (const [, address] of html.matchAll(/(?:src|href)="([^"]*)"/g)) expect(address).toMatch(/^data:/);
  });

  it('shows figures only when they are asked for, and only when they are pictures', () => {
    expect(page([card({ figure: picture })])).not.toContain('<img');
    expect(page([card({ figure: picture })], { figures: true })).toContain(`src="${picture}"`);
    for (const figure of [
      'https://x.org/a.png',
      '/assets/you.webp',
      'data:image/png;base64,"><script>',
      'data:text/html;base64,AA==',
    ])
      expect(page([card({ figure })], { figures: true })).not.toContain('<img');
  });

  it('says when a helper is free, if that is wanted and they can be asked now', () => {
    expect(page([card({ times: 'After <lunch>' })])).toContain('Best times: After &lt;lunch&gt;');
    const room = createBoardClass();
    room.join('juniper');
    room.list('juniper', 'time-buddy', 3);
    const [listed] = projectBoard(room.state(), dayFor(9));
    const hanging = { ...listed, times: 'Mornings' } as BoardCard;
    expect(pageCard(hanging, undefined, true).times).toBe('Mornings');
    expect(pageCard(hanging, undefined, false).times).toBeUndefined();
    expect(pageCard({ ...hanging, status: 'onBreak' }, undefined, true).times).toBeUndefined();
  });

  it('carries its letters inside the file', () => {
    const letters = '@font-face{font-family:"Patrick Hand";src:url(data:font/woff2;base64,AAAA)}';
    const html = page([card()], { letters });
    expect(html).toContain(`<style>${letters}`);
    for (const [, address] of html.matchAll(/url\(([^)]*)\)/g)) expect(address).toMatch(/^data:/);
  });

  it('holds no id, no day and, without best times, none of the words a student wrote', () => {
    const room = createBoardClass();
    room.join('learner-id-7');
    room.list('learner-id-7', 'time-buddy', 3);
    const state = room.state();
    const all = projectBoard(state, dayFor(9)).map((each) => pageCard(each, undefined, false));
    expect(all.length).toBe(1);
    const html = page(all);
    expect(html).toContain('Learner-id-7');
    expect(html).not.toMatch(/learner-id-7|time-buddy|recess|2026/);
  });

  it('says so when no student has a card yet', () => {
    expect(page([])).toContain('Nobody yet.');
  });
});
