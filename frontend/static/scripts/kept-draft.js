// What somebody has typed into an issue is kept in this browser until the server says that it is saved, and put back
// when the page opens again.
(() => {
  const read = (form) => {
    try { return JSON.parse(localStorage.getItem(form.keptAs)); } catch { return null; }
  };

  const parts = (form) => {
    const all = { applies: [] };
    form.querySelectorAll('[data-part]').forEach((field) => {
      const box = field.type === 'checkbox';
      if (!box || field.checked) (all[field.dataset.part] ||= []).push(box ? field.getAttribute('value') : field.value);
    });
    return all;
  };

  window.candourDraft = {
    watch(form, key, edition) {
      form.keptAs = `candour-issue:${key}`;
      form.begunFrom = edition;
      if (!form.isWatched) {
        form.isWatched = true;
        form.addEventListener('input', () => this.keep(form));
        form.addEventListener('change', () => this.keep(form));
      }
      const left = read(form);
      if (left && JSON.stringify(left.parts) !== JSON.stringify(parts(form))) {
        form.begunFrom = left.edition;
        form.$server.restore(JSON.stringify(left));
      }
    },

    keep(form) {
      if (!form.keptAs) return;
      try {
        localStorage.setItem(form.keptAs, JSON.stringify({ edition: form.begunFrom, parts: parts(form) }));
      } catch { /* full or closed to us */ }
    },

    forget(form) {
      try { localStorage.removeItem(form.keptAs); } catch { /* closed to us */ }
    },

    /** The words of a passage that somebody has marked; none when nothing is. */
    marked(passage) {
      const chosen = getSelection();
      return chosen && chosen.anchorNode && passage.contains(chosen.anchorNode) ? chosen.toString() : '';
    },
  };
})();
