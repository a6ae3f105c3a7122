// What somebody types while setting a page right is not lost with the dialog or the page: this browser keeps it until the
// server has it or the person throws it away.
(() => {
  const name = (key) => `candour-correction:${key}`;

  window.candourCorrection = {
    /** What is kept for this page: text, why and seen; nothing when nothing is. */
    left(key) {
      try { return JSON.parse(localStorage.getItem(name(key))); } catch { return null; }
    },

    /** Keeps what is typed; seen tells which reading of the page it began from. */
    watch(form, key, seen) {
      form.addEventListener('input', () => {
        const text = form.querySelector('vaadin-text-area')?.value ?? '';
        const why = form.querySelector('vaadin-text-field')?.value ?? '';
        try { localStorage.setItem(name(key), JSON.stringify({ text, why, seen })); } catch { /* full or closed to us */ }
      });
    },

    forget(key) {
      try { localStorage.removeItem(name(key)); } catch { /* closed to us */ }
    },
  };
})();
