// Search inside the document: the question, the pages that answer it, and the way from one to the next.
import type { Viewer } from '../viewer';
import { findInside } from './server';

export class Finding {
  /** Only the newest question's answer counts. */
  private asking = 0;

  constructor(private readonly viewer: Viewer) {}

  async ask(question: string, goThere = true) {
    const { viewer } = this;
    viewer.question = question.trim();
    const asking = ++this.asking;
    try {
      const found = await findInside(viewer.base, viewer.question);
      if (asking !== this.asking) return;
      viewer.hits = found.hits;
      viewer.problem = found.problem;
      if (goThere && found.hits.length && !found.hits.some((hit) => hit.page === viewer.page)) this.step(1);
    } catch {
      if (asking === this.asking) viewer.problem = 'The search could not be done. Please try again.';
    }
  }

  /** A key pressed in the field. */
  asked(event: KeyboardEvent) {
    const field = event.target as HTMLInputElement;
    if (event.key === 'Escape') { this.viewer.querySelector<HTMLElement>('.words-pane, .pdf-scroll')?.focus(); return; }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (field.value.trim() !== this.viewer.question) void this.ask(field.value);
    else this.step(event.shiftKey ? -1 : 1);
  }

  cleared(field: HTMLInputElement) {
    if (!field.value) void this.ask('');
  }

  /** To the next page with a hit, round the end. */
  step(way: 1 | -1) {
    const { viewer } = this;
    const all = viewer.hits.map((hit) => hit.page);
    const ahead = all.filter((page) => (way > 0 ? page > viewer.page : page < viewer.page));
    const from = ahead.length ? ahead : all;
    const to = way > 0 ? from[0] : from.at(-1);
    if (to) viewer.open(to);
  }
}
