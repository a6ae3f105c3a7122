// A page that came as a picture (a fax, a scan, a photograph): with the size and the turn of the pages of a PDF. At 100 %
// it fills the width: nobody knows how large it was on paper.
import { LitElement, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

const A4 = 1.414;

export class PictureOfPage extends LitElement {
  static properties = {
    src: { type: String }, word: { type: String }, page: { type: Number }, zoom: { type: Number }, rotation: { type: Number },
    ratio: { state: true }, failed: { state: true },
  };

  declare src: string;
  declare word: string;
  declare page: number;
  /** 0 fits the width. */
  declare zoom: number;
  declare rotation: number;
  /** Its height in widths. */
  declare ratio: number;
  declare failed: boolean;

  constructor() {
    super();
    Object.assign(this, { src: '', word: 'page', page: 1, zoom: 0, rotation: 0, ratio: A4, failed: false });
  }

  createRenderRoot() {
    return this;
  }

  protected willUpdate(changed: Map<string, unknown>) {
    if (changed.has('src')) this.failed = false;
  }

  private loaded = ({ target }: Event) => {
    const { naturalWidth, naturalHeight } = target as HTMLImageElement;
    if (naturalWidth && naturalHeight) this.ratio = naturalHeight / naturalWidth;
  };

  private broken = () => {
    this.failed = true;
    this.dispatchEvent(new CustomEvent('picture-fail'));
  };

  render() {
    const turned = this.rotation % 180 !== 0;
    const place = `width:${(this.zoom || 1) * 100}%;aspect-ratio:${turned ? this.ratio : 1 / this.ratio}`;
    const look = `width:${turned ? 100 / this.ratio : 100}%;transform:translate(-50%,-50%) rotate(${this.rotation}deg)`;
    return html`<div class="pdf-scroll" tabindex="0" role="region" aria-label="The ${this.word} as it looks">
      ${this.failed ? html`<p class="note">The picture could not be shown. Try again, or open the original.</p>` : nothing}
      <div class="pdf-page drawn" style=${place} ?hidden=${this.failed}>${keyed(this.src, html`<img src=${this.src} style=${look}
        alt="${this.word} ${this.page} as it looks" @load=${this.loaded} @error=${this.broken}>`)}</div></div>`;
  }
}

if (!customElements.get('candour-picture')) customElements.define('candour-picture', PictureOfPage);
