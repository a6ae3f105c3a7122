// Words typed in the reading room are not lost when the page goes away before they were saved: they are kept in this
// browser until the server says it has them, sent once more as the page closes, and put back when it opens again.
(() => {
  const key = (on) => `candour-words:${on.sheet}:${on.criterion}`;
  let open = null;

  const kept = (on) => {
    try { return JSON.parse(localStorage.getItem(key(on))); } catch { return null; }
  };
  const keep = (field, on) => {
    try { localStorage.setItem(key(on), JSON.stringify({ text: field.value, version: on.version })); } catch { /* full or closed */ }
  };
  const forget = (on) => {
    try { localStorage.removeItem(key(on)); } catch { /* closed to us */ }
  };
  const say = (field, unsaved) => field.closest('.rr')?.toggleAttribute('data-unsaved', unsaved);
  const send = (field) => field.dispatchEvent(new Event('change', { bubbles: true }));

  const putBack = (field, on, text) => {
    field.value = text;
    keep(field, on);
    say(field, true);
    send(field);
  };

  const note = (field, words, ...buttons) => {
    const box = document.createElement('div');
    box.className = 'call left';
    box.setAttribute('role', 'status');
    const line = document.createElement('p');
    line.textContent = words;
    box.append(line, ...buttons);
    field.after(box);
    return box;
  };

  const button = (label, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'btn second s';
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };

  /** Another window has saved something else meanwhile: the person decides. */
  const offer = (field, on, text) => {
    const box = note(
      field,
      `This browser still has words that were not saved: “${text}”`,
      button('Put them back', () => { box.remove(); putBack(field, on, text); field.focus(); }),
      button('Throw them away', () => { box.remove(); forget(on); field.focus(); }));
  };

  const welcomeBack = (field, on) => {
    const left = kept(on);
    if (!left || left.text === on.text) {
      forget(on);
    } else if (left.version === on.version || (on.text && left.text.startsWith(on.text))) {
      putBack(field, on, left.text);
      note(field, 'Your last words, typed before this page was left, have been put back.');
    } else {
      offer(field, on, left.text);
    }
  };

  window.candourWords = {
    /** on: sheet, criterion, text and version as the server has them, and how to send when the page closes. */
    watch(field, on) {
      field.kept = on;
      open = field;
      field.addEventListener('input', () => { keep(field, on); say(field, true); });
      field.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(field);
      });
      say(field, false);
      welcomeBack(field, on);
    },

    /** The server has this text now, under this version. */
    saved(field, text, version) {
      const on = field.kept;
      if (!on) return;
      Object.assign(on, { text, version });
      if (field.value === text) {
        forget(on);
        say(field, false);
      } else if (kept(on)) {
        keep(field, on);
      }
    },
  };

  addEventListener('pagehide', () => {
    const on = open?.isConnected && open.kept;
    if (!on || !on.token || open.value === on.text || !kept(on)) return;
    fetch(`/work/words/${on.sheet}/${on.criterion}/${on.version}`, {
      method: 'POST', keepalive: true, body: open.value,
      headers: { 'Content-Type': 'text/plain;charset=UTF-8', [on.header]: on.token },
    }).catch(() => { /* they are kept here */ });
  });

  // A page taken out of the browser's memory knows nothing of what was saved since.
  addEventListener('pageshow', (event) => { if (event.persisted && open) location.reload(); });
})();
