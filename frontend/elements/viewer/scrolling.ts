// Where one looks: which of picture and text is shown, and that what was cited or asked for is in sight.
import type { Viewer } from '../viewer';

export type View = 'page' | 'both' | 'text';

const KEPT = 'candour-view';

export const isWide = () => matchMedia('(min-width: 64rem)').matches;

/** As this person last had it, where this screen has room for that. */
export function firstView(pdf: boolean): View {
  if (!pdf) return 'text';
  const kept = remembered();
  if (kept === 'page' || kept === 'text' || (kept === 'both' && isWide())) return kept;
  return isWide() ? 'both' : 'text';
}

function remembered(): string | null {
  try { return localStorage.getItem(KEPT); } catch { return null; }
}

export function remember(view: View) {
  try { localStorage.setItem(KEPT, view); } catch { /* full or closed to us */ }
}

/** The view behind this one, round the end. */
export function nextView(view: View): View {
  const views: View[] = isWide() ? ['page', 'both', 'text'] : ['page', 'text'];
  return views[(views.indexOf(view) + 1) % views.length] ?? 'text';
}

/** The passage, wherever the text stands: in its own scroll on a desk, on the page itself on a phone. */
export function bringToView(viewer: Viewer) {
  const pane = viewer.querySelector<HTMLElement>('.words-pane');
  if (!pane) return;
  const mark = pane.querySelector<HTMLElement>('mark.cited') ?? pane.querySelector<HTMLElement>('mark.asked');
  if (pane.scrollHeight > pane.clientHeight + 4) {
    const down = mark ? mark.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3 : -pane.scrollTop;
    pane.scrollTop += down;
    // The pane may reach below the window: a passage near a page's end needs the window to give way, too.
    const below = mark ? mark.getBoundingClientRect().bottom + 24 - innerHeight : 0;
    if (below > 0) window.scrollBy(0, below);
  } else mark?.scrollIntoView({ block: 'center' });
}
