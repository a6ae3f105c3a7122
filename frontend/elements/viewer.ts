// The document viewer: a page as the file draws it, and its text as the machine read it, side by side or in turn. All of
// it is in the light DOM, so that it can be selected, searched and styled as usual; without script its content stays.
import { LitElement, html, nothing } from 'lit';
import './viewer/pdf-pages';
import './viewer/picture';
import { Citing } from './viewer/citing';
import { Drawing } from './viewer/drawing';
import { Finding } from './viewer/finding';
import { help } from './viewer/help';
import { key } from './viewer/keys';
import { bringToView, firstView, remember, View } from './viewer/scrolling';
import { Hit, PageText, pageText, Strip, strip } from './viewer/server';
import { side } from './viewer/side';
import { textView } from './viewer/text-view';
import { toolbar } from './viewer/toolbar';

const ZOOMS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
let made = 0;

export class Viewer extends LitElement {
  static properties = {
    base: { type: String }, address: { type: String }, pages: { type: Number }, page: { type: Number },
    word: { type: String }, file: { type: String }, label: { type: String }, plan: { type: String },
    pdf: { type: Boolean }, question: { type: String }, passage: { type: String },
    view: { state: true }, strip: { state: true }, text: { state: true }, hits: { state: true }, problem: { state: true },
    pictured: { state: true }, undrawn: { state: true }, zoom: { state: true }, rotation: { state: true }, notice: { state: true }, said: { state: true }, selection: { state: true },
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
  declare strip: Strip;
  declare text: PageText | undefined;
  declare hits: Hit[];
  declare problem: string;
  /** The document is a picture itself. */
  declare pictured: boolean;
  /** What was looked at could not be drawn. */
  declare undrawn: boolean;
  declare zoom: number;
  declare rotation: number;
  declare notice: string;
  declare said: string;
  declare selection: string;

  readonly helpId = `viewer-help-${++made}`;
  readonly finding = new Finding(this);
  readonly citing = new Citing(this);
  private readonly drawing = new Drawing(this);
  citedOn = 0;

  constructor() {
    super();
    Object.assign(this, {
      base: '', address: '', pages: 1, page: 1, word: 'page', file: '', label: '', plan: '', pdf: false, question: '', passage: '',
      view: 'text', strip: { pages: '', people: [] }, text: undefined, hits: [], problem: '', zoom: 0, rotation: 0, notice: '', said: '',
      selection: '', pictured: false, undrawn: false,
    });
  }

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    if (!this.hasUpdated) this.replaceChildren();
    super.connectedCallback();
    document.addEventListener('selectionchange', this.citing.selected);
    // Moved within the document, it has lost where it was scrolled to.
    if (this.hasUpdated) {
      this.opened();
      requestAnimationFrame(() => bringToView(this));
    }
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.citing.selected);
    super.disconnectedCallback();
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (!this.hasUpdated || changed.has('base')) {
      this.citedOn = this.page;
      this.strip = { pages: 'T'.repeat(this.pages), people: [] };
      this.pictured = this.undrawn = false;
      this.view = firstView(this.pdf);
    }
    if (changed.has('text') && this.text?.picture && !this.pictured) {
      this.pictured = true;
      this.view = firstView(true);
    }
  }

  protected firstUpdated() {
    this.addEventListener('keydown', (event) => key(this, event));
    this.addEventListener('copy', this.citing.copied);
    strip(this.base).then((all) => { if (all.pages) this.strip = all; }, () => undefined);
    void this.read();
    if (this.question) void this.finding.ask(this.question, false);
    this.opened();
  }

  /** Whoever brought readers here may now lead them to it. */
  private opened() {
    this.dispatchEvent(new CustomEvent('viewer-open', { bubbles: true }));
  }

  protected updated(changed: Map<string, unknown>) {
    if (changed.has('text') || changed.has('hits')) bringToView(this);
  }

  /** Whether there is something to look at beside the text. */
  get drawn(): boolean {
    return this.pdf || this.pictured;
  }

  look(view: View) {
    this.view = view;
    if (view !== 'text') this.undrawn = false; // tried again
    remember(view);
  }

  /** What is pressed for it goes away with it; the focus goes on to what it shows. */
  async showDrawn() {
    this.look('page');
    await this.updateComplete;
    requestAnimationFrame(() => this.querySelector<HTMLElement>('.pdf-scroll')?.focus());
  }

  open(page: number) {
    const there = Math.min(Math.max(page, 1), this.pages);
    if (there === this.page) return;
    this.page = there;
    this.selection = '';
    if (this.pictured) this.undrawn = false;
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
      requestAnimationFrame(() => bringToView(this));
    } catch (error) {
      if (page === this.page) this.notice = `The text could not be fetched. ${error instanceof Error ? error.message : ''}`;
    }
  }

  size(way: 1 | 0 | -1) {
    const now = this.zoom || 1;
    this.zoom = way === 0 ? 0 : (way > 0 ? ZOOMS.find((z) => z > now + 0.01) : ZOOMS.filter((z) => z < now - 0.01).at(-1)) ?? now;
  }

  turn() {
    this.rotation = (this.rotation + 90) % 360;
  }

  private pdfPages() {
    return html`<candour-pdf .src=${this.base} .pages=${this.pages} .page=${this.page} .word=${this.word} .zoom=${this.zoom}
      .rotation=${this.rotation} .marked=${this.drawing.all()} @pdf-match=${this.drawing.matched} @pdf-fail=${this.drawing.failed}
      @pdf-page=${(e: CustomEvent<{ page: number }>) => this.open(e.detail.page)}></candour-pdf>`;
  }

  private picture() {
    const there = this.text?.picture === 'SHOWN' ? this.base : `${this.base}/pages/${this.page}/picture`;
    return html`<candour-picture .src=${there} .word=${this.word} .page=${this.page} .zoom=${this.zoom} .rotation=${this.rotation}
      @picture-fail=${() => { this.undrawn = true; }}></candour-picture>`;
  }

  render() {
    return html`${toolbar(this)}${help(this.helpId)}
      ${this.notice ? html`<p class="call small" role="status">${this.notice}</p>` : nothing}
      ${this.drawn && !this.undrawn && this.view === 'text' ? html`<p class="to-page small">This is the text as read.
        <button type="button" class="btn second s" @click=${() => void this.showDrawn()}>Show the ${this.word} itself</button></p>` : nothing}
      <div class="panes ${this.view}">
        ${this.drawn && this.view !== 'text' ? (this.pdf ? this.pdfPages() : this.picture()) : nothing}
        <div class="words-pane" tabindex="0" role="region" aria-label="Text as read, ${this.word} ${this.page}">
          <p class="xs quiet head"><span>Text as read</span><span class="tn">${this.word} ${this.page} of ${this.pages}</span></p>
          ${this.text ? textView(this.text, this.drawing.on(this.text.page), this.word, this.drawn && !this.undrawn) : nothing}</div>
      </div>${side(this)}
      <div class="cite-bar" ?hidden=${!this.selection}><button type="button" class="btn s" @mousedown=${(e: Event) => e.preventDefault()}
        @click=${() => void this.citing.cite()}>Copy as citation<kbd>C</kbd></button></div>
      <p class="xs said" role="status">${this.said}</p>`;
  }
}

if (!customElements.get('candour-viewer')) customElements.define('candour-viewer', Viewer);
