// What somebody types and chooses while judging an issue is not lost when the page goes away: this browser keeps it until the
// judgement is made. Keys judge and move on as long as nobody types in a field and the keys are switched on.
(() => {
  const kept = (key) => {
    try { return JSON.parse(localStorage.getItem(`candour-judgement:${key}`)) ?? {}; } catch { return {}; }
  };
  const keep = (key, part) => {
    try { localStorage.setItem(`candour-judgement:${key}`, JSON.stringify({ ...kept(key), ...part })); } catch { /* full or closed */ }
  };

  window.candourJudgement = {
    watch(field, key) {
      const left = kept(key);
      field.addEventListener('input', () => keep(key, { note: field.value }));
      if (left.note && left.note !== field.value) {
        field.value = left.note;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
      return JSON.stringify(left.cites ?? []);
    },
    chosen(key, cites) { keep(key, { cites: JSON.parse(cites) }); },
    judged(key) {
      try { localStorage.removeItem(`candour-judgement:${key}`); } catch { /* closed to us */ }
    },
    /** The box that switches the keys on and off; remembered here. */
    keys(box) {
      let off = false;
      try { off = localStorage.getItem('candour-keys') === 'off'; } catch { /* closed to us */ }
      box.checked = !off;
      box.addEventListener('change', () => {
        try { localStorage.setItem('candour-keys', box.checked ? 'on' : 'off'); } catch { /* closed to us */ }
      });
    },
  };

  document.addEventListener('keydown', (event) => {
    const box = document.querySelector('[data-keys]');
    if (!box?.checked || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest?.('input:not([type=checkbox]), textarea, select, [contenteditable]')) return;
    const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });
})();
