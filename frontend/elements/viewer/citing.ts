// What is selected, in the words of the text as read, and copied with its source.
import { citation, copy } from './cite';
import { asRead, fold } from './match';
import type { PdfPages } from './pdf-pages';
import { pageText } from './server';
import { isWide } from './scrolling';
import { selectSentence } from './sentences';
import type { Viewer } from '../viewer';

const SHORTEST_CITATION = 12;
const FEWEST_LETTERS = 3;

export class Citing {
  constructor(private readonly viewer: Viewer) {}

  selected = () => {
    const range = this.range();
    const bar = this.viewer.querySelector('.cite-bar');
    if (!range && bar?.contains(document.activeElement)) return;
    this.viewer.selection = range ? range.toString().trim() : '';
  };

  async cite() {
    const { viewer } = this;
    const { page, passage } = await this.passage();
    if (!passage) {
      viewer.said = this.range()
        ? 'These words are not in the text as read, so they cannot be cited. Look at the text beside the page.'
        : 'Select a passage first.';
      return;
    }
    viewer.said = (await copy(citation(passage, this.source(page)))) ? 'Copied as a citation.' : 'The browser did not let us copy.';
  }

  /** Selects the next sentence of the text as read, or the one before: for who has no pointer. */
  async step(way: 1 | -1) {
    const { viewer } = this;
    if (viewer.view === 'page') {
      viewer.view = isWide() ? 'both' : 'text';
      await viewer.updateComplete;
    }
    const range = selectSentence(viewer.querySelectorAll('.words-pane .words'), way);
    viewer.said = range ? `Selected: “${written(range).replace(/\s+/g, ' ').trim()}” C copies it as a citation.`
      : `There is no ${way > 0 ? 'further' : 'earlier'} sentence on this ${viewer.word}.`;
  }

  /** Copied as usual, a passage carries its source; what is not in the text as read is copied as it is. */
  copied = (event: ClipboardEvent) => {
    const { viewer } = this;
    const range = this.range();
    if (!range || !viewer.text || range.toString().length < SHORTEST_CITATION) return;
    const there = this.drawn(range);
    if (there && there.page !== viewer.text.page) return;
    const passage = asRead(viewer.text.text, there?.words ?? written(range), there?.near ?? 0);
    if (!passage) return;
    event.clipboardData?.setData('text/plain', citation(passage, this.source(viewer.page)));
    event.preventDefault();
    viewer.said = 'Copied with its source.';
  };

  private range(): Range | undefined {
    const selection = document.getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return undefined;
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement;
    const here = start?.closest('.words, .pdf-page') && this.viewer.contains(start) && this.viewer.contains(range.endContainer);
    return here && fold(range.toString()).letters.length >= FEWEST_LETTERS ? range : undefined;
  }

  private drawn(range: Range) {
    const picture = this.viewer.querySelector('candour-pdf') as PdfPages | null;
    return picture?.contains(range.startContainer) ? picture.selected(range) : undefined;
  }

  /** What is selected, exactly as it was read, with its page; empty when it is not in the text. */
  private async passage(): Promise<{ page: number; passage: string }> {
    const { viewer } = this;
    const range = this.range();
    if (!range) return { page: viewer.page, passage: '' };
    const there = this.drawn(range);
    if (!there) return { page: viewer.page, passage: asRead(viewer.text?.text ?? '', written(range), 0) };
    const text = there.page === viewer.text?.page ? viewer.text : await pageText(viewer.base, there.page);
    return { page: there.page, passage: asRead(text.text, there.words, there.near) };
  }

  private source(page: number) {
    const { plan, label, file, word, address } = this.viewer;
    return { plan, label, file, word, page, address: address.replace('{page}', String(page)) };
  }
}

/** Without the labels that say what kind of text it is. */
function written(range: Range): string {
  const clone = range.cloneContents();
  clone.querySelectorAll('.kind').forEach((label) => label.remove());
  return clone.textContent ?? '';
}
