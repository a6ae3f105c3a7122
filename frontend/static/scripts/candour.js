// Small behaviours of the public pages. Everything is readable and usable without them.
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Theme: the reader's choice is kept on this machine only.
  const theme = () => document.documentElement.dataset.theme
    || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  try {
    const kept = localStorage.getItem('candour-theme');
    if (kept === 'dark' || kept === 'light') document.documentElement.dataset.theme = kept;
  } catch { /* storage is closed to us: the system's choice stands */ }
  const label = (button) => { button.hidden = false; button.textContent = theme() === 'dark' ? 'Light' : 'Dark'; };
  const wake = (root = document) => all('[data-theme-switch]', root).forEach(label);

  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-theme-switch]');
    if (!button) return;
    const next = theme() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset.theme = next;
    try { localStorage.setItem('candour-theme', next); } catch { /* not kept */ }
    all('[data-theme-switch]').forEach(label);
  });

  // Arrow keys change a select with every press: then its form waits for its button or for Enter, instead of leading away.
  const selects = (event) => (event.target.matches?.('select[data-submits]') ? event.target : null);
  document.addEventListener('pointerdown', (event) => selects(event)?.form?.classList.remove('typed'), true);
  document.addEventListener('keydown', (event) => {
    const field = selects(event);
    if (!field || event.key === 'Tab') return;
    if (event.key === 'Enter' && field.form?.classList.contains('changed')) {
      event.preventDefault();
      field.form.requestSubmit();
    }
    field.form?.classList.add('typed');
  }, true);

  // A switch between two drawings of the same thing; a select that narrows at once.
  document.addEventListener('change', (event) => {
    const field = event.target;
    if (field.dataset?.shows) {
      all(`[data-view-of="${field.name}"]`).forEach((view) => { view.hidden = view.id !== field.dataset.shows; });
    }
    if (!field.dataset || !('submits' in field.dataset)) return;
    field.form?.classList.add('changed');
    if (!field.form?.classList.contains('typed') || !field.form.querySelector('button')) field.form?.requestSubmit();
  });

  // Map and table point at each other.
  const point = (event, on) => {
    const code = event.target.closest?.('[data-c]')?.dataset.c;
    if (!code) return;
    all(`[data-c="${CSS.escape(code)}"]`).forEach((part) => part.classList.toggle(part.tagName === 'TR' ? 'sel' : 'hov', on));
  };
  document.addEventListener('mouseover', (event) => point(event, true));
  document.addEventListener('mouseout', (event) => point(event, false));
  document.addEventListener('focusin', (event) => point(event, true));
  document.addEventListener('focusout', (event) => point(event, false));

  // An area's ring of focus is drawn over its neighbours, which would cover half of it.
  document.addEventListener('focusin', (event) => {
    const area = event.target.closest?.('.map a');
    if (!area?.matches(':focus-visible')) return;
    const shapes = all('path, polygon', area);
    [1, 2].forEach(() => shapes.slice(0, 1).forEach((shape) => {
      const ring = document.createElementNS('http://www.w3.org/2000/svg', shape.tagName);
      ['d', 'points', 'transform'].forEach((name) => shape.hasAttribute(name) && ring.setAttribute(name, shape.getAttribute(name)));
      ring.setAttribute('class', 'ring');
      area.parentNode.append(ring);
    }));
  });
  document.addEventListener('focusout', () => all('.map .ring').forEach((ring) => ring.remove()));

  // The silence matrix is one stop for the Tab key; arrow keys move between its squares.
  const squares = (matrix) => [...matrix.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td > a')]);
  const oneStop = (root = document) => all('[data-matrix]', root).forEach((matrix) => {
    const links = squares(matrix).flat();
    const first = matrix.querySelector('td.open > a') ?? links[0];
    links.forEach((link) => { link.tabIndex = link === first ? 0 : -1; });
    const open = matrix.querySelector('td.open > a');
    if (closes && !open) focusLeft(links);
    left = open ? place(open) : null;
  });
  // Whoever closes a square or goes back from it is on it again.
  let left = null;
  let closes = false;
  const place = (link) => ['issue', 'plan'].map((name) => new URL(link.href).searchParams.get(name)).join(' ');
  const focusLeft = (links) => {
    const link = links.find((one) => place(one) === left);
    closes = false;
    if (!link) return;
    links.forEach((one) => { one.tabIndex = one === link ? 0 : -1; });
    setTimeout(() => { // after what the screen does by itself once it is shown
      if (!link.isConnected) return;
      link.focus({ preventScroll: true });
      link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }, 50);
  };
  window.addEventListener('popstate', () => { closes = true; });
  document.addEventListener('click', (event) => { closes = Boolean(event.target.closest?.('[data-close]')); }, true);
  document.addEventListener('change', () => { closes = false; }, true);
  document.addEventListener('keydown', (event) => {
    const close = event.key === 'Escape' && document.querySelector('#square [data-close]');
    if (!close || event.defaultPrevented || event.target.closest?.('input, textarea, select, dialog')) return;
    if (document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    close.click();
  });
  document.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
    const link = event.target.closest?.('[data-matrix] td > a');
    if (!step || !link) return;
    const rows = squares(link.closest('[data-matrix]'));
    const row = rows.findIndex((links) => links.includes(link));
    const next = rows[row + step[0]]?.[rows[row].indexOf(link) + step[1]];
    if (!next) return;
    link.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    event.preventDefault();
  });

  // A search form goes where its link would go, without loading everything again once the screen is alive.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!form.closest?.('candour-page') || form.method !== 'get') return;
    event.preventDefault();
    const to = new URL(form.action, location.href);
    to.search = new URLSearchParams(new FormData(form)).toString();
    const link = Object.assign(document.createElement('a'), { href: to.pathname + to.search + to.hash });
    link.hidden = true;
    form.closest('candour-page').append(link);
    link.click();
    link.remove();
  });

  // What the address names is scrolled to and takes the focus; so long as styles and pictures still arrive and nobody has moved
  // by themselves, it is held in sight.
  // The router writes the new address only after the page is shown: until then its word on where it goes counts.
  let going = null;
  window.addEventListener('vaadin-router-go', (event) => { going = event.detail?.hash ?? null; });
  const named = () => document.getElementById(decodeURIComponent((going ?? location.hash).slice(1)));
  // What stands beside the rest follows by itself; what has to be kept in sight is the square it speaks of, whose row has moved
  // because the matrix has become narrower.
  const bring = (target) => {
    const follows = getComputedStyle(target).position === 'sticky';
    const square = follows && document.querySelector('[data-matrix] td.open');
    (square || target).scrollIntoView({ block: follows ? 'nearest' : 'start' });
  };
  const reach = () => {
    const target = named();
    if (!target) return false;
    target.closest('details')?.setAttribute('open', '');
    if (!target.matches('a[href], button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1;
    bring(target);
    target.focus({ preventScroll: true });
    return true;
  };
  let moved = false;
  ['wheel', 'touchmove', 'pointerdown', 'keydown'].forEach((kind) => window.addEventListener(kind, () => { moved = true; }, { passive: true, capture: true }));
  const hold = () => {
    moved = false;
    const target = named();
    if (!reach()) return;
    const grown = new ResizeObserver(() => (moved || !target.isConnected ? grown.disconnect() : bring(target)));
    grown.observe(document.body);
    setTimeout(() => grown.disconnect(), 3000);
  };
  window.addEventListener('hashchange', () => { going = null; reach(); });

  // Turning a document's pages changes the address; the way to the content leads there from any of them.
  document.addEventListener('click', (event) => {
    const main = event.target.closest?.('a.skip') && document.getElementById('main');
    if (!main) return;
    event.preventDefault();
    main.tabIndex = -1;
    main.focus();
    main.scrollIntoView();
  }, true);

  // The router leaves every link with a fragment on its own path to the browser, which would load all anew where only the
  // question differs: the screen that is alive answers instead.
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('candour-page a[href]');
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.target || link.hasAttribute('download') || link.hasAttribute('router-ignore')) return;
    const to = new URL(link.href, location.href);
    if (to.origin !== location.origin || to.pathname !== location.pathname || to.search === location.search || !to.hash) return;
    const { pathname, search, hash } = to;
    const go = new CustomEvent('vaadin-router-go', { cancelable: true, detail: { pathname, search, hash } });
    if (!window.dispatchEvent(go)) event.preventDefault();
  });

  // The framework's word on the connection stands outside every landmark: it is a status, and says so.
  const asStatus = () => {
    const indicator = document.querySelector('vaadin-connection-indicator:not([role])');
    if (!indicator) return false;
    indicator.setAttribute('role', 'status');
    return true;
  };
  const watch = new MutationObserver(() => asStatus() && watch.disconnect());
  document.addEventListener('DOMContentLoaded', () => watch.observe(document.body, { childList: true }));

  // A long row of pages is one stop of the Tab key; the arrow keys walk it.
  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -Infinity, End: Infinity };
  document.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const row = step && event.target.closest?.('[data-walk]');
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const stops = all('a, button', row);
    const next = Math.min(stops.length - 1, Math.max(0, stops.indexOf(event.target.closest('a, button')) + step));
    event.preventDefault();
    stops[next]?.focus();
  });

  // Coming from the workspace, the public pages' styles are not there yet.
  const style = () => ['public', 'search', 'viewer'].forEach((name) => {
    if (document.querySelector(`link[href^="/styles/${name}.css"]`)) return;
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `/styles/${name}.css` }));
  });
  const money = (screen) => {
    if (!screen.querySelector('.money') || document.querySelector('script[src^="/scripts/finance.js"]')) return;
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/styles/finance.css' }),
      Object.assign(document.createElement('script'), { src: '/scripts/finance.js' }),
    );
  };

  // A page asked for by its address; one that is loaded again or gone back to stays where it was left.
  const isNew = () => performance.getEntriesByType('navigation')[0]?.type === 'navigate';

  // Moved into a screen that is not laid out yet, the page has no height: readers stay where they were once it has.
  const stay = (screen, place, frames = 120) => {
    if (!screen.offsetHeight && frames) requestAnimationFrame(() => stay(screen, place, frames - 1));
    else if (place && !(named() && !moved && isNew())) window.scrollTo(0, place);
    else hold();
  };

  window.Candour = {
    oneStop,
    // The first page is already in the document: move it into the screen as it is.
    adopt(screen) {
      const ready = document.getElementById('prerendered');
      if (!ready || !ready.firstChild) return false;
      const place = window.scrollY;
      screen.replaceChildren(...ready.childNodes);
      ready.remove();
      wake(screen);
      oneStop(screen);
      stay(screen, place);
      return true;
    },
    show(screen, html) {
      document.getElementById('prerendered')?.remove();
      style();
      screen.innerHTML = html;
      money(screen);
      wake(screen);
      oneStop(screen);
      if (named()) hold();
      else {
        window.scrollTo(0, 0);
        screen.querySelector('main')?.focus({ preventScroll: true });
      }
    },
  };
  document.addEventListener('DOMContentLoaded', () => { wake(); oneStop(); });
})();
