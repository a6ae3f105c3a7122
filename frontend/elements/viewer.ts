// The document viewer: a page as the file draws it, and its text as the machine read it, side by side or in turn. All of
// it is in the light DOM, so that it can be selected, searched and styled as usual; without script its content stays.
import { LitElement, html, nothing } from 'lit';
import './viewer/pdf-pages';
import { citation, copy } from './viewer/cite';
import { help } from './viewer/help';
import { asRead, fold } from './viewer/match';
import type { PdfPages } from './viewer/pdf-pages';
import type { Marked } from './viewer/pdf-sheet';
import { findInside, Hit, PageText, pageText, strip, words } from './viewer/server';
import { side } from './viewer/side';
import { textView } from './viewer/text-view';
import { toolbar } from './viewer/toolbar';

export type View = 'page' | 'both' | 'text';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const KEPT = 'candour-view';
const SHORTEST_CITATION = 12;
let made = 0;

export class Viewer extends LitElement {
  static properties = {
    base: { type: String }, address: { type: String }, pages: { type: Number }, page: { type: Number },
    word: { type: String }, file: { type: String }, label: { type: String }, plan: { type: String },
    pdf: { type: Boolean }, question: { type: String }, passage: { type: String },
    view: { state: true }, strip: { state: true }, text: { state: true }, hits: { state: true }, problem: { state: true },
    zoom: { state: true }, rotation: { state: true }, notice: { state: true }, said: { state: true }, selection: { state: true },
  };

  declare base: string;
  /** Where a page is, with {page} for its number. */
  declare address: string;
  declare pages: number;
  declare page: number;
  declare word: string;
  declare file: string;
  declare label: string;
  declare plan: string;
  declare pdf: boolean;
  declare question: string;
  /** The cited passage, on the page it was opened at. */
  declare passage: string;
  declare view: View;
  declare strip: string;
  declare text: PageText | undefined;
  declare hits: Hit[];
  declare problem: string;
  declare zoom: number;
  declare rotation: number;
  declare notice: string;
  declare said: string;
  declare selection: string;

  readonly helpId = `viewer-help-${++made}`;
  private citedOn = 0;
  private asking = 0;

  constructor() {
    super();
    Object.assign(this, {
      base: '', address: '', pages: 1, page: 1, word: 'page', file: '', label: '', plan: '', pdf: false, question: '', passage: '',
      view: 'text', strip: '', text: undefined, hits: [], problem: '', zoom: 0, rotation: 0, notice: '', said: '', selection: '',
    });
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
    document.addEventListener('selectionchange', this.selected);
    // Moved within the document, it has lost where it was scrolled to.
    if (this.hasUpdated) requestAnimationFrame(() => this.bringToView());
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.selected);
    super.disconnectedCallback();
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (!this.hasUpdated || changed.has('base')) {
      this.citedOn = this.page;
      this.strip = 'T'.repeat(this.pages);
      this.view = this.firstView();
    }
  }

  protected firstUpdated() {
    this.addEventListener('keydown', this.key);
    this.addEventListener('copy', this.copied);
    strip(this.base).then((all) => { if (all) this.strip = all; }, () => undefined);
    void this.read();
    if (this.question) void this.ask(this.question, false);
  }

  protected updated(changed: Map<string, unknown>) {
    if (changed.has('text') || changed.has('hits')) this.bringToView();
  }

  /** The passage, wherever the text stands: in its own scroll on a desk, on the page itself on a phone. */
  private bringToView() {
    const pane = this.querySelector<HTMLElement>('.words-pane');
    const mark = pane?.querySelector<HTMLElement>('mark.cited, mark.asked');
    if (!pane) return;
    if (pane.scrollHeight > pane.clientHeight + 4) {
      const down = mark ? mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3 : -pane.scrollTop;
      pane.scrollTop += down;
      // The pane may reach below the window: a passage near a page's end needs the window to give way, too.
      const below = mark ? mark.getBoundingClientRect().bottom + 24 - innerHeight : 0;
      if (below > 0) window.scrollBy(0, below);
    } else mark?.scrollIntoView({ block: 'center' });
  }

  private firstView(): View {
    if (!this.pdf) return 'text';
    const wide = matchMedia('(min-width: 64rem)').matches;
    const kept = localStorage.getItem(KEPT);
    if (kept === 'page' || kept === 'text' || (kept === 'both' && wide)) return kept;
    return wide ? 'both' : 'text';
  }

  look(view: View) {
    this.view = view;
    localStorage.setItem(KEPT, view);
  }

  open(page: number) {
    const there = Math.min(Math.max(page, 1), this.pages);
    if (there === this.page) return;
    this.page = there;
    this.selection = '';
    if (this.address) history.replaceState(history.state, '', this.address.replace('{page}', String(there)));
    this.dispatchEvent(new CustomEvent('viewer-page', { detail: { page: there } }));
    this.said = `${this.word} ${there} of ${this.pages}`;
    void this.read();
  }

  typed(field: HTMLInputElement) {
    const page = Number.parseInt(field.value, 10);
    if (Number.isFinite(page)) this.open(page);
    field.value = String(this.page);
  }

  private async read() {
    const page = this.page;
    try {
      const text = await pageText(this.base, page);
      if (page !== this.page) return;
      this.text = text;
      await this.updateComplete;
      requestAnimationFrame(() => this.bringToView());
    } catch (error) {
      if (page === this.page) this.notice = `The text could not be fetched. ${error instanceof Error ? error.message : ''}`;
    }
  }

  async ask(question: string, goThere = true) {
    this.question = question.trim();
    const asking = ++this.asking;
    try {
      const found = await findInside(this.base, this.question);
      if (asking !== this.asking) return;
      this.hits = found.hits;
      this.problem = found.problem;
      if (goThere && this.hits.length && !this.hits.some((hit) => hit.page === this.page)) this.step(1);
    } catch {
      if (asking === this.asking) this.problem = 'The search could not be done. Please try again.';
    }
  }

  asked(event: KeyboardEvent) {
    const field = event.target as HTMLInputElement;
    if (event.key === 'Escape') { (this.querySelector('.words-pane, .pdf-scroll') as HTMLElement | null)?.focus(); return; }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (field.value.trim() !== this.question) void this.ask(field.value);
    else this.step(event.shiftKey ? -1 : 1);
  }

  cleared(field: HTMLInputElement) {
    if (!field.value) void this.ask('');
  }

  /** To the next page with a hit, round the end. */
  step(way: 1 | -1) {
    const all = this.hits.map((hit) => hit.page);
    const ahead = all.filter((page) => (way > 0 ? page > this.page : page < this.page));
    const from = ahead.length ? ahead : all;
    const to = way > 0 ? from[0] : from.at(-1);
    if (to) this.open(to);
  }

  size(way: 1 | 0 | -1) {
    const now = this.zoom || 1;
    this.zoom = way === 0 ? 0 : (way > 0 ? ZOOMS.find((z) => z > now + 0.01) : ZOOMS.filter((z) => z < now - 0.01).at(-1)) ?? now;
  }

  turn() {
    this.rotation = (this.rotation + 90) % 360;
  }

  private key = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target.matches('input:not([type=radio]), textarea, select')) return;
    const arrows = !target.matches('input[type=radio]') && !target.closest('.pages');
    const keys: Record<string, () => void> = {
      '/': () => this.focusOn('.ask-inside'), g: () => this.focusOn('.number'),
      '+': () => this.size(1), '=': () => this.size(1), '-': () => this.size(-1), 0: () => this.size(0),
      r: () => this.turn(), v: () => this.next(), c: () => void this.cite(), '?': () => this.explain(),
      ...(arrows ? { ArrowLeft: () => this.open(this.page - 1), ArrowRight: () => this.open(this.page + 1),
        Home: () => this.open(1), End: () => this.open(this.pages) } : {}),
    };
    const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };

  private focusOn(selector: string) {
    const field = this.querySelector<HTMLInputElement>(selector);
    field?.focus();
    field?.select();
  }

  private next() {
    const views: View[] = matchMedia('(min-width: 64rem)').matches ? ['page', 'both', 'text'] : ['page', 'text'];
    if (this.pdf) this.look(views[(views.indexOf(this.view) + 1) % views.length] ?? 'text');
  }

  private explain() {
    (this.querySelector(`#${this.helpId}`) as HTMLElement | null)?.togglePopover();
  }

  private selected = () => {
    const range = this.range();
    if (!range && this.contains(document.activeElement) && this.querySelector('.cite-bar')?.contains(document.activeElement)) return;
    this.selection = range ? range.toString().trim() : '';
  };

  private range(): Range | undefined {
    const selection = document.getSelection();
    if (!selection?.rangeCount || selection.isCollapsed) return undefined;
    const range = selection.getRangeAt(0);
    const start = range.startContainer.parentElement;
    const here = start?.closest('.words, .pdf-page') && this.contains(start) && this.contains(range.endContainer);
    return here && fold(range.toString()).letters.length >= 3 ? range : undefined;
  }

  /** What is selected, exactly as it was read, with its page; empty when it is not in the text. */
  async passageSelected(): Promise<{ page: number; passage: string }> {
    const range = this.range();
    if (!range) return { page: this.page, passage: '' };
    const picture = this.querySelector('candour-pdf') as PdfPages | null;
    const there = picture?.contains(range.startContainer) ? picture.selected(range) : undefined;
    if (there) {
      const text = there.page === this.text?.page ? this.text : await pageText(this.base, there.page);
      return { page: there.page, passage: asRead(text.text, there.words, there.near) };
    }
    const clone = range.cloneContents();
    clone.querySelectorAll('.kind').forEach((label) => label.remove());
    return { page: this.page, passage: asRead(this.text?.text ?? '', clone.textContent ?? '', 0) };
  }

  private source(page: number) {
    const { plan, label, file, word } = this;
    return { plan, label, file, word, page, address: this.address.replace('{page}', String(page)) };
  }

  async cite() {
    const { page, passage } = await this.passageSelected();
    if (!passage) {
      this.said = this.range()
        ? 'These words are not in the text as read, so they cannot be cited. Look at the text beside the page.'
        : 'Select a passage first.';
      return;
    }
    this.said = (await copy(citation(passage, this.source(page)))) ? 'Copied as a citation.' : 'The browser did not let us copy.';
  }

  private copied = (event: ClipboardEvent) => {
    const range = this.range();
    const picture = this.querySelector('candour-pdf') as PdfPages | null;
    if (!range || !this.text || range.toString().length < SHORTEST_CITATION) return;
    const there = picture?.contains(range.startContainer) ? picture.selected(range) : undefined;
    if (there && there.page !== this.text.page) return;
    const passage = asRead(this.text.text, there?.words ?? range.toString(), there?.near ?? 0);
    if (!passage) return;
    event.clipboardData?.setData('text/plain', citation(passage, this.source(this.page)));
    event.preventDefault();
    this.said = 'Copied with its source.';
  };

  private marked(page: number): Marked[] {
    const hits = words(this.hits, page).map((text) => ({ text, cited: false }));
    return this.passage && page === this.citedOn ? [{ text: this.passage, cited: true }, ...hits] : hits;
  }

  private allMarked(): Map<number, Marked[]> {
    const pages = new Set([this.citedOn, ...this.hits.map((hit) => hit.page)]);
    return new Map([...pages].map((page) => [page, this.marked(page)] as const).filter(([, all]) => all.length));
  }

  private matched = (event: CustomEvent<{ share: number }>) => {
    const { share } = event.detail;
    this.notice = share === 1 ? '' : share > 0
      ? 'Only parts of the passage were found in the picture; the whole of it is marked in the text as read.'
      : 'The passage could not be found in the picture of this page. It is marked in the text as read.';
    if (share < 1 && this.view === 'page') this.view = matchMedia('(min-width: 64rem)').matches ? 'both' : 'text';
  };

  private failed = (event: CustomEvent<{ why: string }>) => {
    this.notice = `No picture of this file can be shown. ${event.detail.why} The text as read is below.`;
    this.view = 'text';
  };

  private memo: { key: unknown[]; marked: Map<number, Marked[]> } = { key: [], marked: new Map() };

  private stableMarked(): Map<number, Marked[]> {
    const key = [this.hits, this.passage, this.citedOn];
    if (key.some((one, i) => one !== this.memo.key[i])) this.memo = { key, marked: this.allMarked() };
    return this.memo.marked;
  }

  render() {
    const picture = this.pdf && this.view !== 'text';
    return html`${toolbar(this)}${help(this.helpId)}
      ${this.notice ? html`<p class="call small" role="status">${this.notice}</p>` : nothing}
      <div class="panes ${this.view}">
        ${picture ? html`<candour-pdf .src=${this.base} .pages=${this.pages} .page=${this.page} .word=${this.word} .zoom=${this.zoom}
          .rotation=${this.rotation} .marked=${this.stableMarked()} @pdf-match=${this.matched} @pdf-fail=${this.failed}
          @pdf-page=${(e: CustomEvent<{ page: number }>) => this.open(e.detail.page)}></candour-pdf>` : nothing}
        ${this.view !== 'page' ? html`<div class="words-pane" tabindex="0" role="region" aria-label="Text as read, ${this.word} ${this.page}">
          <p class="xs quiet head"><span>Text as read</span><span class="tn">${this.word} ${this.page} of ${this.pages}</span></p>
          ${this.text ? textView(this.text, this.marked(this.text.page), this.word) : nothing}</div>` : nothing}
      </div>${side(this)}
      <div class="cite-bar" ?hidden=${!this.selection}><button type="button" class="btn s" @mousedown=${(e: Event) => e.preventDefault()}
        @click=${() => void this.cite()}>Copy as citation<kbd>C</kbd></button></div>
      <p class="xs said" role="status">${this.said}</p>`;
  }
}

if (!customElements.get('candour-viewer')) customElements.define('candour-viewer', Viewer);
