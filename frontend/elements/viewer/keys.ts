// What the keys do while the viewer has the focus; fields keep theirs.
import type { Viewer } from '../viewer';
import { nextView } from './scrolling';

export function key(viewer: Viewer, event: KeyboardEvent) {
  const target = event.target as HTMLElement;
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.shiftKey && /^(Arrow|Home|End|Page)/.test(event.key)) return; // makes a selection longer or shorter
  if (target.matches('input:not([type=radio]), textarea, select')) return;
  const action = actions(viewer, target, event.shiftKey)[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

function actions(viewer: Viewer, target: HTMLElement, shift: boolean): Record<string, () => void> {
  const arrows = !target.matches('input[type=radio]') && !target.closest('.pages');
  return {
    '/': () => focusOn(viewer, '.ask-inside'), g: () => focusOn(viewer, '.number'),
    '+': () => viewer.size(1), '=': () => viewer.size(1), '-': () => viewer.size(-1), 0: () => viewer.size(0),
    r: () => viewer.turn(), v: () => { if (viewer.drawn) viewer.look(nextView(viewer.view)); },
    s: () => void viewer.citing.step(shift ? -1 : 1),
    c: () => void viewer.citing.cite(), '?': () => viewer.querySelector<HTMLElement>(`#${viewer.helpId}`)?.togglePopover(),
    ...(arrows ? { ArrowLeft: () => viewer.open(viewer.page - 1), ArrowRight: () => viewer.open(viewer.page + 1),
      Home: () => viewer.open(1), End: () => viewer.open(viewer.pages) } : {}),
  };
}

function focusOn(viewer: Viewer, selector: string) {
  const field = viewer.querySelector<HTMLInputElement>(selector);
  field?.focus();
  field?.select();
}
