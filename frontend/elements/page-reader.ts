// A page of a plan. Selecting text on it opens a small float that cites the passage for the criterion being scored
// (key: c) or for another. The text itself is in the light DOM, so that it can be read, searched and selected as usual.
import { LitElement, css, html, nothing } from 'lit';
import { asRead } from './viewer/match';
import type { PdfPages } from './viewer/pdf-pages';
import { selectSentence } from './viewer/sentences';
import { pageText } from './viewer/server';

class PageReader extends LitElement {
  static properties = {
    criterion: { type: String },
    criteria: { type: String },
    passage: { state: true },
    top: { state: true },
  };

  declare criterion: string;
  declare criteria: string;
  declare passage: string;
  declare top: number;
  private lost = false;

  constructor() {
    super();
    this.criterion = '';
    this.criteria = '';
    this.passage = '';
    this.top = 0;
  }

  static styles = css`
    :host { display: block; position: relative; }
    .pop { position: absolute; z-index: 2; inset-inline-start: 1rem; max-width: calc(100% - 2rem); display: flex; flex-wrap: wrap; gap: .5rem; align-items: center;
      background: var(--paper); box-shadow: var(--shadow-float); border-top: 3px solid var(--accent); padding: .6rem .8rem; font: 400 var(--text-xs)/1.3 var(--font-sans); color: var(--ink); }
    button, select { font: 600 var(--text-xs)/1.2 var(--font-sans); min-height: 2.1rem; padding: .25rem .75rem; border: 1px solid var(--accent); border-radius: var(--radius); cursor: pointer; }
    button { background: var(--accent); color: var(--on-accent); }
    select { background: var(--paper); color: var(--accent); max-width: 11rem; }
    kbd { font: inherit; border: 1px solid currentColor; padding: 0 .35rem; border-radius: 2px; margin-inline-start: .25rem; }
    :focus-visible { outline: 3px solid var(--focus); box-shadow: inset 0 0 0 2px var(--ink), 0 0 0 4px var(--ink); }
  `;

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('selectionchange', this.look);
    document.addEventListener('keydown', this.key);
    this.addEventListener('keydown', this.step);
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.look);
    document.removeEventListener('keydown', this.key);
    this.removeEventListener('keydown', this.step);
    super.disconnectedCallback();
  }

  private look = () => {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    // Using the float may move the selection; it keeps what it was opened for.
    if (this.shadowRoot?.activeElement) return;
    const range = selection.getRangeAt(0);
    const here = this.contains(range.startContainer) && this.contains(range.endContainer);
    const text = selection.toString().trim();
    this.lost = false;
    if (!here || text.length < 3) { this.passage = ''; return; }
    const box = range.getBoundingClientRect();
    this.top = box.bottom - this.getBoundingClientRect().top + 8;
    this.passage = text;
  };

  private key = (event: KeyboardEvent) => {
    if (!this.passage) return;
    if (event.key === 'Escape') { this.passage = ''; return; }
    const target = event.composedPath()[0] as HTMLElement;
    // A level just chosen keeps the focus; that is no typing.
    const typing = target instanceof HTMLElement
      && !target.matches('input[type=radio], input[type=checkbox]')
      && (/^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.isContentEditable);
    if (event.key.toLowerCase() === 'c' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing) {
      event.preventDefault();
      void this.cite(this.criterion);
    }
  };

  /** Where the focus is on the text, S selects its next sentence and Shift+S the one before: for who has no pointer. */
  private step = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== 's' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target as HTMLElement).matches('.sheet')) return;
    event.preventDefault();
    selectSentence(this.querySelectorAll('.sheet > p'), event.shiftKey ? -1 : 1);
  };

  private async cite(criterion: string) {
    if (!criterion || !this.passage) return;
    const { page, passage } = await this.asRead();
    this.passage = passage ? '' : 'Not in the text as read';
    this.lost = !passage;
    if (!passage) return;
    this.dispatchEvent(new CustomEvent('cite', { detail: { passage, criterion, page } }));
    document.getSelection()?.removeAllRanges();
  }

  /** What is selected in the picture of a page, in the words of its text; those are what a citation quotes. */
  private async asRead(): Promise<{ page: number; passage: string }> {
    const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
    const drawn = range?.startContainer.parentElement?.closest('candour-pdf') as PdfPages | null | undefined;
    const there = range && drawn?.selected(range);
    if (!drawn || !there) return { page: 0, passage: this.passage };
    const text = await pageText(drawn.src, there.page);
    return { page: there.page, passage: asRead(text.text, there.words, there.near) };
  }

  render() {
    if (this.lost && this.passage) {
      return html`<slot></slot><div class="pop" role="alert" style="top:${this.top}px">These words are not in the text as read,
        so they cannot be cited from the picture. Look at “Text as read”.</div>`;
    }
    const others = this.criteria.split(',').filter((id) => id && id !== this.criterion);
    return html`<slot></slot>
      ${this.passage && this.criterion
        ? html`<div class="pop" role="group" aria-label="Cite this passage" style="top:${this.top}px">
            <b>Cite for</b>
            <button type="button" @click=${() => this.cite(this.criterion)}>${this.criterion}<kbd>C</kbd></button>
            <select aria-label="Another criterion" @change=${(e: Event) => this.cite((e.target as HTMLSelectElement).value)}>
              <option value="">Another criterion</option>
              ${others.map((id) => html`<option value=${id}>${id}</option>`)}
            </select>
          </div>`
        : nothing}`;
  }
}

if (!customElements.get('candour-page-reader')) customElements.define('candour-page-reader', PageReader);
