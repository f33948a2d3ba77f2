// A role-play's book, fetched when it is first shown.
import { useEffect, useState } from 'preact/hooks';
import { openBook } from '../../../story/catalogue.ts';
import type { Book } from '../../../story/page.ts';

interface Opened {
  readonly book?: Book;
  readonly failed?: true;
}

export function useBook(story: string | undefined): Opened {
  const [opened, setOpened] = useState<Opened & { readonly story?: string }>({});
  useEffect(() => {
    let isWanted = true;
    if (story === undefined) return undefined;
    openBook(story).then(
      (book) => isWanted && setOpened({ story, book }),
      () => isWanted && setOpened({ story, failed: true }),
    );
    return () => {
      isWanted = false;
    };
  }, [story]);
  return opened.story === story ? opened : {};
}
