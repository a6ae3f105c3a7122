// The pages of a PDF one below the other. Only pages near the view have pictures; of the others there is their room.
import { LitElement, html } from 'lit';
import { fold } from './match';
import { PdfFile, whyNot } from './pdf-file';
import { Marked, PdfSheet, marksOf } from './pdf-sheet';

const A4 = 1.414;
/** CSS points to pixels: at 100 % a page is as large as on paper. */
const PAPER = 96 / 72;

/** The share of the cited passage that was found in the picture of a page. */
export interface PdfMatched { page: number; share: number }
export interface PdfFailed { why: string }

export class PdfPages extends LitElement {
  static properties = {
    src: { type: String },
    pages: { type: Number },
    page: { type: Number },
    word: { type: String },
    zoom: { type: Number },
    rotation: { type: Number },
    marked: { attribute: false },
    marks: { type: String },
  };

  declare src: string;
  declare pages: number;
  declare page: number;
  declare word: string;
  /** 0 fits the width. */
  declare zoom: number;
  declare rotation: number;
  declare marked: Map<number, Marked[]>;
  /** The same as text, for servers: JSON of page, text, cited. */
  declare marks: string;

  private file: Promise<PdfFile> | undefined;
  private readonly sheets = new Map<number, PdfSheet>();
  private seen: IntersectionObserver | undefined;
  private sized: ResizeObserver | undefined;
  private width = 0;
  private goingTo = 0;
  private marking = 0;

  constructor() {
    super();
    this.src = '';
    this.pages = 1;
    this.page = 1;
    this.word = 'page';
    this.zoom = 0;
    this.rotation = 0;
    this.marked = new Map();
    this.marks = '';
  }

  createRenderRoot() {
    return this;
  }

  render() {
    return html`<div class="pdf-scroll" tabindex="0" role="region" aria-label="The file’s pages" @scroll=${this.scrolled}>
      ${Array.from({ length: this.pages }, (_, i) => html`<div class="pdf-page" data-page=${i + 1} role="group"
        aria-label="${this.word} ${i + 1} as in the file"></div>`)}</div>`;
  }

  private get pane(): HTMLElement {
    return this.querySelector('.pdf-scroll') as HTMLElement;
  }

  private place(number: number): HTMLElement | null {
    return this.querySelector(`[data-page="${number}"]`);
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.watch();
  }

  disconnectedCallback() {
    this.seen?.disconnect();
    this.sized?.disconnect();
    this.forget();
    void this.file?.then((file) => file.close(), () => undefined);
    this.file = undefined;
    super.disconnectedCallback();
  }

  protected firstUpdated() {
    this.watch();
  }

  private watch() {
    this.seen = new IntersectionObserver((entries) => entries.forEach((entry) => {
      const number = Number((entry.target as HTMLElement).dataset.page);
      if (entry.isIntersecting) void this.show(number);
      else this.drop(number);
    }), { root: this.pane, rootMargin: '60% 0px' });
    this.sized = new ResizeObserver(() => {
      if (Math.abs(this.pane.clientWidth - this.width) > 2) this.again();
    });
    this.sized.observe(this.pane);
    this.again();
  }

  protected updated(changed: Map<string, unknown>) {
    if (!this.seen) return;
    if (changed.has('marks') && this.marks) this.marked = marksOf(this.marks);
    if (changed.has('src') && changed.get('src')) {
      void this.file?.then((file) => file.close(), () => undefined);
      this.file = undefined;
      this.again();
    } else if (changed.has('zoom') || changed.has('rotation') || (changed.has('pages') && changed.get('pages'))) this.again();
    else if (changed.has('page') && this.page !== this.goingTo) this.goTo(this.page);
    if (changed.has('marked')) this.sheets.forEach((sheet, number) => this.mark(number, sheet));
  }

  /** Lays the pages out anew at the size wanted, keeping the page that is looked at. */
  private again() {
    this.forget();
    this.seen?.disconnect();
    this.width = this.pane.clientWidth;
    if (!this.width) return;
    this.querySelectorAll<HTMLElement>('.pdf-page').forEach((place) => {
      if (!place.dataset.ratio) this.size(place, A4, 595);
      else this.size(place, Number(place.dataset.ratio), Number(place.dataset.width));
      this.seen?.observe(place);
    });
    this.goTo(this.page);
  }

  private size(place: HTMLElement, ratio: number, width: number) {
    const turned = this.rotation % 180 !== 0;
    const natural = turned ? width * ratio : width;
    const wide = this.zoom ? natural * PAPER * this.zoom : this.width - 24;
    place.style.width = `${wide}px`;
    place.style.height = `${wide * (turned ? 1 / ratio : ratio)}px`;
  }

  goTo(number: number) {
    const place = this.place(number);
    if (!place) return;
    this.goingTo = number;
    this.pane.scrollTop = place.offsetTop - this.pane.offsetTop - 8;
  }

  private scrolled = () => {
    const middle = this.pane.scrollTop + this.pane.offsetTop + this.pane.clientHeight / 3;
    const place = this.place(this.goingTo);
    if (place && place.offsetTop <= middle && place.offsetTop + place.offsetHeight > middle) {
      this.tell(this.goingTo);
      return;
    }
    const all = [...this.querySelectorAll<HTMLElement>('.pdf-page')];
    const here = all.findIndex((one) => one.offsetTop + one.offsetHeight > middle);
    if (here >= 0) this.tell(here + 1);
  };

  private tell(number: number) {
    this.goingTo = number;
    if (number === this.page) return;
    this.page = number;
    this.dispatchEvent(new CustomEvent('pdf-page', { detail: { page: number } }));
  }

  private async show(number: number) {
    const place = this.place(number);
    if (!place || this.sheets.has(number)) return;
    const sheet = new PdfSheet(place);
    this.sheets.set(number, sheet);
    try {
      this.file ??= PdfFile.open(this.src);
      const page = await (await this.file).page(number);
      const view = page.getViewport({ scale: 1 });
      place.dataset.ratio = String(view.height / view.width);
      place.dataset.width = String(view.width);
      const before = place.offsetHeight;
      this.size(place, view.height / view.width, view.width);
      // A page above what is looked at, found to be of another size, must not carry that away.
      if (number < this.goingTo) this.pane.scrollTop += place.offsetHeight - before;
      if (this.sheets.get(number) !== sheet) return;
      if (number === this.goingTo) this.goTo(number);
      const shown = page.getViewport({ scale: 1, rotation: (page.rotate + this.rotation) % 360 });
      await sheet.draw(page, place.clientWidth / shown.width, this.rotation);
      if (this.sheets.get(number) !== sheet) return;
      place.dataset.drawn = 'true';
      this.mark(number, sheet);
    } catch (error) {
      if (this.sheets.get(number) === sheet && this.isConnected) this.fail(error);
    }
  }

  private fail(error: unknown) {
    if (error instanceof Error && error.name === 'RenderingCancelledException') return;
    this.dispatchEvent(new CustomEvent<PdfFailed>('pdf-fail', { detail: { why: whyNot(error) } }));
  }

  private mark(number: number, sheet: PdfSheet) {
    const wanted = this.marked.get(number) ?? [];
    const share = sheet.mark(wanted);
    if (!wanted.length) return;
    if (number === this.page && this.marking !== number) this.bringToView(sheet);
    if (wanted.some((one) => one.cited)) {
      this.dispatchEvent(new CustomEvent<PdfMatched>('pdf-match', { detail: { page: number, share } }));
    }
  }

  private bringToView(sheet: PdfSheet) {
    const mark = sheet.firstMark;
    if (!mark) return;
    this.marking = this.page;
    const box = mark.getBoundingClientRect();
    const view = this.pane.getBoundingClientRect();
    if (box.top < view.top || box.bottom > view.bottom) this.pane.scrollTop += box.top - view.top - view.height / 3;
  }

  private drop(number: number) {
    const place = this.place(number);
    this.sheets.get(number)?.end();
    this.sheets.delete(number);
    if (place) delete place.dataset.drawn;
  }

  private forget() {
    [...this.sheets.keys()].forEach((number) => this.drop(number));
    this.marking = 0;
  }

  /** What is selected here: its page, its words, and about how far down the page they stand. */
  selected(range: Range): { page: number; words: string; near: number } | undefined {
    const start = range.startContainer.parentElement?.closest<HTMLElement>('.pdf-page');
    if (!start || !this.contains(start)) return undefined;
    const page = Number(start.dataset.page);
    const cut = range.cloneRange();
    if (!start.contains(range.endContainer)) cut.setEnd(start, start.childNodes.length);
    const before = document.createRange();
    before.setStart(start, 0);
    before.setEnd(cut.startContainer, cut.startOffset);
    const all = this.sheets.get(page)?.folded().letters.length ?? 0;
    return { page, words: cut.toString(), near: all ? fold(before.toString()).letters.length / all : 0 };
  }
}

if (!customElements.get('candour-pdf')) customElements.define('candour-pdf', PdfPages);
