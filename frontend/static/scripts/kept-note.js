// A note to an alarm that somebody has begun to write is kept in this browser until the server has it, and put back when
// the page opens again.
(() => {
  window.candourNote = {
    watch(card, key) {
      card.noteKeptAs = `candour-note:${key}`;
      const field = card.querySelector('input');
      field.addEventListener('input', () => {
        try { localStorage.setItem(card.noteKeptAs, field.value); } catch { /* full or closed to us */ }
      });
      let left = null;
      try { left = localStorage.getItem(card.noteKeptAs); } catch { /* closed to us */ }
      if (left && !field.value) {
        field.value = left;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    },

    forget(card) {
      try { localStorage.removeItem(card.noteKeptAs); } catch { /* closed to us */ }
    },
  };
})();
