// One page as the PDF draws it: its picture, the words over it so that they can be selected, and what is marked.
import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import { Folded, find, findAll, fold, Stretch } from './match';
import { pdfjs } from './pdf-file';

/** What to mark on a page: a cited passage, or words that were searched for. */
export interface Marked {
  text: string;
  cited: boolean;
}

/** By page, from JSON of page, text and cited. */
export function marksOf(json: string): Map<number, Marked[]> {
  const all = new Map<number, Marked[]>();
  for (const { page, text, cited } of JSON.parse(json) as { page: number; text: string; cited: boolean }[]) {
    all.set(page, [...(all.get(page) ?? []), { text, cited }]);
  }
  return all;
}

/** No picture has more points than this, whatever the zoom: phones give up on larger ones. */
const MOST_POINTS = 16_000_000;

export class PdfSheet {
  private readonly canvas = document.createElement('canvas');
  private readonly words = document.createElement('div');
  private readonly marks = document.createElement('div');
  private task: RenderTask | undefined;
  private ended = false;

  constructor(private readonly place: HTMLElement) {
    this.canvas.setAttribute('aria-hidden', 'true');
    this.words.className = 'textLayer';
    this.marks.className = 'pdf-marks';
    this.marks.setAttribute('aria-hidden', 'true');
  }

  async draw(page: PDFPageProxy, scale: number, rotation: number): Promise<void> {
    const viewport = page.getViewport({ scale, rotation: (page.rotate + rotation) % 360 });
    const fine = Math.min(window.devicePixelRatio || 1, 2, Math.sqrt(MOST_POINTS / (viewport.width * viewport.height)));
    this.canvas.width = Math.floor(viewport.width * fine);
    this.canvas.height = Math.floor(viewport.height * fine);
    this.words.style.setProperty('--total-scale-factor', String(scale));
    this.place.append(this.canvas, this.marks, this.words);
    this.task = page.render({ canvas: this.canvas, viewport, transform: fine === 1 ? undefined : [fine, 0, 0, fine, 0, 0] });
    const { TextLayer } = await pdfjs();
    const layer = new TextLayer({ textContentSource: await page.getTextContent(), container: this.words, viewport });
    await Promise.all([this.task.promise, layer.render()]);
  }

  /** Marks what is wanted and tells how much of the cited passage was found, 0 to 1; 1 when none is wanted. */
  mark(wanted: Marked[]): number {
    if (this.ended) return 1;
    const nodes = textNodes(this.words);
    const page = fold(nodes.map((node) => node.data).join('\n'));
    const boxes: HTMLElement[] = [];
    let share = 1;
    for (const { text, cited } of wanted) {
      const match = cited ? find(page, text) : { stretches: findAll(page, text), share: 1 };
      if (cited) share = Math.min(share, match.share);
      for (const stretch of match.stretches) boxes.push(...this.boxes(nodes, stretch, cited));
    }
    this.marks.replaceChildren(...boxes);
    return share;
  }

  /** All words of the page as they are drawn. */
  folded(): Folded {
    return fold(textNodes(this.words).map((node) => node.data).join('\n'));
  }

  get firstMark(): Element | null {
    return this.marks.firstElementChild;
  }

  end(): void {
    this.ended = true;
    this.task?.cancel();
    this.canvas.width = 0;
    this.canvas.height = 0;
    this.place.replaceChildren();
  }

  /** In shares of the page, so that they stay right whatever its size. */
  private boxes(nodes: Text[], { from, to }: Stretch, cited: boolean): HTMLElement[] {
    const sheet = this.words.getBoundingClientRect();
    const boxes: HTMLElement[] = [];
    let offset = 0;
    for (const node of nodes) {
      const start = Math.max(from - offset, 0);
      const end = Math.min(to - offset, node.length);
      offset += node.length + 1;
      if (start >= end) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      for (const rect of range.getClientRects()) {
        const box = document.createElement('i');
        box.className = cited ? 'cited' : 'asked';
        box.style.left = `${((rect.left - sheet.left) / sheet.width) * 100}%`;
        box.style.top = `${((rect.top - sheet.top) / sheet.height) * 100}%`;
        box.style.width = `${(rect.width / sheet.width) * 100}%`;
        box.style.height = `${(rect.height / sheet.height) * 100}%`;
        boxes.push(box);
      }
    }
    return boxes;
  }
}

function textNodes(root: HTMLElement): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
