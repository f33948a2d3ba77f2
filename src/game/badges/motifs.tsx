// What stands on each badge, as strokes on a 48-unit square: one drawing for a skill, one for a kind of job. Data.
import type { ComponentChildren } from 'preact';
import type { RoleCategory } from '../../practice/roles.ts';
import type { SkillId } from '../../practice/rubric.ts';

/** `plain` is for a job that the class no longer knows. */
export type Motif = SkillId | RoleCategory | 'plain';

interface MotifLook {
  /** The badge's paper, the ring within it, and the ribbon. */
  readonly paper: string;
  readonly ring: string;
  readonly ribbon: string;
  readonly drawing: ComponentChildren;
}

const ink = '#2b2a33';
const white = '#fffdf7';
const sun = '#ffe28a';
const coral = '#ef6f6c';
const leaf = '#5aa9a0';
const sky = '#d7f0ff';
const dot = (cx: number, cy: number, r = 1.7) => <circle cx={cx} cy={cy} r={r} fill={ink} stroke="none" />;

export const motifs: Readonly<Record<Motif, MotifLook>> = {
  identify: {
    paper: '#8fc8ee',
    ring: sky,
    ribbon: coral,
    drawing: (
      <>
        <path d="M30.2 30.6c3.9 3.7 7.6 7.6 11.2 11.7" stroke-width="6.4" />
        <path d="M30.8 31.2c3.6 3.4 7 6.9 10.2 10.6" stroke="#d58b5b" stroke-width="2.6" />
        <path
          d="M19.8 5.2c8.7-.4 14.9 6 14.9 14.2.1 8.5-6.3 14.7-14.7 14.8C11.6 34.4 5.2 28 5.3 19.6 5.2 11.5 11.4 5.4 19.8 5.2z"
          fill={white}
        />
        <path d="M15 16.2c.4-5.7 10-6 10.2-.3.1 3.9-5 4-5.1 8.1" stroke-width="2.8" />
        {dot(20, 28.6, 1.9)}
      </>
    ),
  },
  approach: {
    paper: '#ffc94f',
    ring: '#fff3c2',
    ribbon: leaf,
    drawing: (
      <>
        <path
          d="M16.2 37.5c-3.2-3.3-6.3-7-8.5-10.8-1.5-2.7 1.6-5.1 3.8-3l3.4 3.4c-.8-5.3-1.5-10.1-1.7-15-.1-3.1 4-3.3 4.4-.3l1.4 9.2c0-4.4 0-8.7.3-13.1.2-3 4.5-3 4.6.1l.4 12.8c.7-4 1.5-7.9 2.5-11.7.8-2.9 4.7-2 4.4.9-.5 4.2-1 8.3-1.3 12.4l2.7-6.5c1.2-2.6 4.7-1.2 4.1 1.5-1.1 4.8-2.3 9.4-3.9 13.6-.9 2.5-2.1 4.6-3.6 6.5z"
          fill="#c98a5e"
        />
        <path
          d="M14.3 37.2c4.8.4 9.7.4 14.6 0 .4 2.9.5 5.7.4 8.6-5.2.3-10.3.3-15.3-.1-.1-2.9 0-5.7.3-8.5z"
          fill={coral}
        />
        <path
          d="M39.6 8.3c1.3-1.2 2.5-2.5 3.6-3.9M41.8 14.6c1.5-.2 3-.5 4.4-.9M7.4 9.1C6.1 8 4.9 6.7 3.8 5.3M5.4 15.4c-1.5-.1-2.9-.4-4.3-.8"
          stroke-width="2.2"
        />
      </>
    ),
  },
  appreciate: {
    paper: '#f29a97',
    ring: '#ffe3e0',
    ribbon: '#8fc8ee',
    drawing: (
      <>
        <path
          d="M4.4 17.3c13.1-.6 26.2-.6 39.2 0 .7 8.3.7 16.5 0 24.7-13.1.7-26.2.7-39.2 0-.7-8.2-.7-16.4 0-24.7z"
          fill={white}
        />
        <path d="M4.8 41.4c4.6-4.3 9.1-8.3 13.7-12.1M43.3 41.4c-4.6-4.3-9.2-8.3-13.8-12.1M4.7 17.9c6.3 5.4 12.7 10.4 19.3 15.1 6.6-4.7 13-9.7 19.3-15.1" />
        <path
          d="M23.9 22.3c-4.2-3.3-9-6.5-9.2-11.6-.1-5.5 6.8-7.2 9.3-2 2.4-5.3 9.4-3.6 9.3 1.9-.1 5.1-5.1 8.4-9.4 11.7z"
          fill={coral}
        />
      </>
    ),
  },
  guide: {
    paper: '#7cc2a4',
    ring: '#def3e6',
    ribbon: '#ffc94f',
    drawing: (
      <>
        <path d="M17.2 10.2c.6-8.2 12.9-8.2 13.6 0" />
        <path
          d="M14.3 14.8c1.2-2.9 2.7-4.7 4.5-4.9 3.5-.4 7-.4 10.5 0 1.7.2 3.2 2.1 4.3 4.9-6.4.5-12.9.5-19.3 0z"
          fill={leaf}
        />
        <path
          d="M15.7 15c5.5.4 11 .4 16.5 0 1.4 7.2 1.6 14.4.6 21.6-5.9.6-11.8.6-17.7 0-1.1-7.2-.9-14.4.6-21.6z"
          fill={sun}
        />
        <path
          d="M24 20.3c3.5 3.9 5.2 6.6 4.9 9.1-.6 4.9-9.2 4.9-9.8 0-.3-2.5 1.3-5.2 4.9-9.1z"
          fill={coral}
        />
        <path
          d="M13.3 36.7c7.1.5 14.3.5 21.4 0 .4 2.1.5 4.2.3 6.3-7.3.4-14.7.4-22 0-.2-2.1-.1-4.2.3-6.3z"
          fill={leaf}
        />
        <path
          d="M38.7 19.3c2.1-.8 4.1-1.7 6-2.8M39.4 26.3c2.2.1 4.3.1 6.4-.1M9.3 19.3c-2.1-.8-4.1-1.7-6-2.8M8.6 26.3c-2.2.1-4.3.1-6.4-.1"
          stroke-width="2.2"
        />
      </>
    ),
  },
  technical: {
    paper: '#8da3dd',
    ring: '#dfe8ff',
    ribbon: '#ffc94f',
    drawing: (
      <>
        <path
          d="M8.7 8.2c10.2-.6 20.4-.6 30.6 0 .6 7.8.6 15.5 0 23.3-10.2.5-20.4.5-30.6 0-.6-7.8-.6-15.5 0-23.3z"
          fill="#5a5f78"
        />
        <path
          d="M12.2 11.6c7.9-.4 15.8-.4 23.6 0 .4 5.5.4 11 0 16.5-7.9.4-15.8.4-23.6 0-.4-5.5-.4-11 0-16.5z"
          fill={sky}
          stroke-width="1.8"
        />
        <path
          d="M3.3 36.2c13.8-.5 27.6-.5 41.4 0 .1 1.9-.6 4-2.3 5.3-12.3.4-24.5.4-36.8 0-1.7-1.3-2.5-3.4-2.3-5.3z"
          fill="#c9cbe0"
        />
        <path
          d="M21.3 15.4c3.4 2.8 6.6 5.2 10 7.3-1.9.3-3.5.5-5 .8.6 1.5 1.3 2.8 2 4.2l-2.6 1.2c-.7-1.3-1.4-2.7-2-4.1-1.1.9-2.1 1.9-3.1 3 .2-4.3.4-8.3.7-12.4z"
          fill={coral}
          stroke-width="1.9"
        />
      </>
    ),
  },
  academic: {
    paper: '#b79ad8',
    ring: '#f1e4ff',
    ribbon: leaf,
    drawing: (
      <>
        <path
          d="M24 15.3C18.3 11.5 11.6 10 4.3 10.5c-.6 9.3-.6 18.5 0 27.7 7.3-.6 14 .8 19.7 4.6 5.7-3.8 12.4-5.2 19.7-4.6.6-9.2.6-18.4 0-27.7-7.3-.5-14 1-19.7 4.8z"
          fill={white}
        />
        <path d="M24 15.3c.4 9.2.4 18.3 0 27.5" />
        <path
          d="M9.2 18.1c3.4.1 6.5.7 9.6 1.9M9.2 24.5c3.4.1 6.5.7 9.6 1.9M9.2 30.9c3.4.1 6.5.7 9.6 1.9"
          stroke-width="2"
        />
        <path
          d="M40.3 3.6c1.7.6 3.2 1.7 4.4 3.2-4.3 7.3-8.6 14.4-13.1 21.4-1.6 1.3-3.3 2.2-5.1 2.7-.2-2 0-3.9.7-5.8 4.3-7.3 8.7-14.4 13.1-21.5z"
          fill="#ffc94f"
        />
        <path d="M37.6 8c1.7.7 3.2 1.7 4.5 3.1M27.4 25.3c1.6.7 3 1.6 4.2 2.9" stroke-width="2" />
      </>
    ),
  },
  'personal-management': {
    paper: '#f0a868',
    ring: '#ffecd2',
    ribbon: '#8da3dd',
    drawing: (
      <>
        <path d="M14.8 38.3c-1.7 2.2-3.3 4.3-5 6.3M33.2 38.3c1.7 2.2 3.3 4.3 5 6.3" stroke-width="3.2" />
        <path
          d="M5.2 15.5c-2.9-8.7 6.7-13.5 12-7.2-4.5 1.6-8.5 4-12 7.2zM42.8 15.5c2.9-8.7-6.7-13.5-12-7.2 4.5 1.6 8.5 4 12 7.2z"
          fill={coral}
        />
        <path
          d="M23.8 8.6c9.7-.3 16.7 6.9 16.7 16.2 0 9.5-7.1 16.5-16.5 16.5S7.5 34.3 7.5 24.9c0-9.3 6.9-16.1 16.3-16.3z"
          fill={white}
        />
        <path d="M24 14.9c.3 3.4.3 6.7 0 10.1 2.5 1.4 4.9 3 7.1 4.7" stroke-width="3" />
        {dot(24, 25, 2)}
        <path d="M24 36.9v.1M12 25h.1M36 25h-.1" stroke-width="3" />
      </>
    ),
  },
  social: {
    paper: '#8cc97f',
    ring: '#e3f7dc',
    ribbon: coral,
    drawing: (
      <>
        <path
          d="M20.4 20.7c7.4-.6 14.8-.6 22.2 0 3 5.9 3 11.7 0 17.5-2 .2-4 .3-6 .4-1.6 2.7-3.7 5-6.4 6.8.3-2.2.4-4.4.2-6.6-3.3 0-6.7-.2-10-.5-3-5.8-3-11.7 0-17.6z"
          fill={sky}
        />
        <path
          d="M5.7 4.3c8.2-.6 16.4-.6 24.6 0 3 6.1 3 12.3 0 18.4-3.9.3-7.9.4-11.8.5-2.1 2.8-4.7 5-7.9 6.5.7-2.1 1-4.3.8-6.5-1.9-.1-3.8-.2-5.7-.4-3-6.2-3-12.3 0-18.5z"
          fill={white}
        />
        {dot(13.3, 10.6)}
        {dot(22.6, 10.6)}
        <path d="M12.2 15.3c2.9 3.9 8.7 3.9 11.6 0" stroke-width="2.3" />
        <path
          d="M31.4 34.8c-2.9-2.3-5.6-4.1-5.7-7-.1-3.1 4.1-4 5.7-1.2 1.6-2.8 5.9-1.9 5.7 1.2-.1 2.9-2.8 4.7-5.7 7z"
          fill={coral}
          stroke-width="2"
        />
      </>
    ),
  },
  plain: {
    paper: '#b9b5a6',
    ring: '#f3efe2',
    ribbon: coral,
    drawing: (
      <path
        d="M23.9 5.3c2.2 4.2 4.1 8.2 5.9 12.2 4.5.4 8.9 1 13.3 1.8-3.2 3.3-6.4 6.4-9.6 9.4.9 4.4 1.7 8.8 2.2 13.2-4-2-7.9-4.1-11.8-6.3-3.9 2.2-7.8 4.3-11.8 6.3.6-4.4 1.3-8.8 2.3-13.2-3.3-3-6.4-6.1-9.5-9.4 4.3-.8 8.7-1.4 13.2-1.8 1.8-4 3.7-8 5.8-12.2z"
        fill={sun}
      />
    ),
  },
};
