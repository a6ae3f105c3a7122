// What is drawn over the pages: the cited passage where the document was opened at it, and the words that were found.
import type { PdfFailed, PdfMatched } from './pdf-pages';
import type { Marked } from './pdf-sheet';
import { words } from './server';
import type { Viewer } from '../viewer';
import { isWide } from './scrolling';

export class Drawing {
  private key: unknown[] = [];
  private marks = new Map<number, Marked[]>();

  constructor(private readonly viewer: Viewer) {}

  on(page: number): Marked[] {
    const { hits, passage, citedOn } = this.viewer;
    const found = words(hits, page).map((text) => ({ text, cited: false }));
    return passage && page === citedOn ? [{ text: passage, cited: true }, ...found] : found;
  }

  /** Of all pages; the same map for as long as nothing changes, so that no page is marked anew for nothing. */
  all(): Map<number, Marked[]> {
    const { hits, passage, citedOn } = this.viewer;
    const key = [hits, passage, citedOn];
    if (key.some((one, i) => one !== this.key[i])) {
      this.key = key;
      const pages = new Set([citedOn, ...hits.map((hit) => hit.page)]);
      this.marks = new Map([...pages].map((page) => [page, this.on(page)] as const).filter(([, marks]) => marks.length));
    }
    return this.marks;
  }

  matched = ({ detail: { share } }: CustomEvent<PdfMatched>) => {
    const { viewer } = this;
    viewer.notice = share === 1 ? '' : share > 0
      ? 'Only parts of the passage were found in the picture; the whole of it is marked in the text as read.'
      : 'The passage could not be found in the picture of this page. It is marked in the text as read.';
    if (share < 1 && viewer.view === 'page') viewer.view = isWide() ? 'both' : 'text';
  };

  failed = ({ detail: { why } }: CustomEvent<PdfFailed>) => {
    this.viewer.notice = `No picture of this file can be shown. ${why} The text as read is below.`;
    this.viewer.undrawn = true;
    this.viewer.view = 'text';
  };
}
