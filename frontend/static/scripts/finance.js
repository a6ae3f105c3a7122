// The finance page: the list re-ranks while the weight moves, and pictures can be had as PNG. All of it works without.
(() => {
  document.documentElement.classList.add('scripted');

  // Scores are whole numbers here (weight in per cent), so that ties are ties.
  const places = (rows, weight) => {
    const scored = rows.map((row) => ({ row, score: weight * row.dataset.first + (100 - weight) * row.dataset.second }));
    scored.sort((one, other) => one.score - other.score || one.row.dataset.order - other.row.dataset.order);
    let rank = 0;
    return scored.map((line, i) => {
      rank = i && scored[i - 1].score === line.score ? rank : i + 1;
      const tied = scored[i - 1]?.score === line.score || scored[i + 1]?.score === line.score;
      return { row: line.row, rank, tied };
    });
  };
  const moved = (gained) => (gained ? (gained > 0 ? 'up ' : 'down ') + Math.abs(gained) : '');

  const rerank = (part, weight) => {
    const body = part.querySelector('tbody');
    const rows = [...body.rows];
    // Equal ones stay in the order of the distance's places, whatever way the weight came.
    rows.forEach((row) => { row.dataset.order ??= row.dataset.c; });
    rows.sort((one, other) => one.dataset.c.localeCompare(other.dataset.c)).forEach((row, i) => { row.dataset.order = i; });
    const even = new Map(places(rows, 50).map((line) => [line.row, line.rank]));
    const lines = places(rows, weight);
    lines.forEach(({ row, rank, tied }) => {
      row.cells[0].textContent = (tied ? '=' : '') + rank;
      row.cells[4].textContent = moved(even.get(row) - rank);
    });
    body.append(...lines.map((line) => line.row));
    part.querySelector('output').textContent = `${weight} %`;
    return lines[0]?.row.querySelector('th').textContent ?? '';
  };

  // Every address on the page keeps the weight, as if the page had been asked for with it.
  const keep = (weight) => {
    const kept = (href) => {
      const url = new URL(href, location.href);
      if (weight === 50) url.searchParams.delete('weight');
      else url.searchParams.set('weight', weight);
      return url.pathname + url.search + url.hash;
    };
    history.replaceState(history.state, '', kept(location.href));
    document.querySelectorAll('[data-money] :is([data-choice], [data-file])').forEach((link) => link.setAttribute('href', kept(link.href)));
    document.querySelectorAll('[data-money] form').forEach((form) => {
      if (form.querySelector('[type=range]')) return;
      form.querySelector('[name=weight]')?.remove();
      if (weight !== 50) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'weight', value: weight }));
    });
  };

  let waiting = 0;
  document.addEventListener('input', (event) => {
    const part = event.target.closest?.('[data-hybrid]');
    if (!part || event.target.type !== 'range') return;
    const weight = Number(event.target.value);
    const first = rerank(part, weight);
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      keep(weight);
      part.querySelector('[data-hybrid-says]').textContent = `${weight} % on distance from control total: ${first} comes first.`;
    }, 250);
  });

  // PNG: the server's SVG, drawn at twice its size.
  document.addEventListener('click', async (event) => {
    const link = event.target.closest?.('[data-png]');
    if (!link) return;
    event.preventDefault();
    const svg = await (await fetch(link.href)).text();
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width * 2, height: picture.height * 2 });
    canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => {
      const name = new URL(link.href).pathname.split('/').pop().replace(/\.svg$/, '.png');
      const save = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
      save.click();
      setTimeout(() => URL.revokeObjectURL(save.href), 10_000);
    });
  });
})();
