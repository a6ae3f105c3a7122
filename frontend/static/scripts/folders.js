// Whole folders, dropped or chosen: every file of them, by its path. The upload element by itself asks a folder for its
// files once, and a browser answers with a hundred at most; the rest would be lost without a word.
(() => {
  const all = async (reader) => {
    const entries = [];
    for (;;) {
      const some = await new Promise((resolve, reject) => { reader.readEntries(resolve, reject); });
      if (some.length === 0) return entries;
      entries.push(...some);
    }
  };

  const walk = async (entry, found, lost) => {
    const path = entry.fullPath.replace(/^\/+/, '');
    try {
      if (entry.isDirectory) {
        for (const inner of await all(entry.createReader())) await walk(inner, found, lost);
      } else {
        found.push({ path, file: await new Promise((resolve, reject) => { entry.file(resolve, reject); }) });
      }
    } catch {
      lost.push(path);
    }
  };

  const folderOf = (path) => path.slice(0, path.lastIndexOf('/') + 1);

  // A manifest names files as they lie beside it.
  const top = (found) => {
    const manifests = found.map((each) => each.path).filter((path) => /(^|\/)manifest\.csv$/i.test(path));
    const folder = manifests.map(folderOf).sort((a, b) => a.length - b.length)[0] ?? '';
    return found.every((each) => each.path.startsWith(folder)) ? folder : '';
  };

  // As the portal says: what systems and programs leave beside people's files.
  const isLeft = (path) =>
    /(^|\/)(\._.*|~\$.*|\.~lock\..*|\.ds_store|thumbs\.db|desktop\.ini)$|(^|\/)__MACOSX\//i.test(path);

  const give = (upload, all, lost, byPath, of) => {
    const found = all.filter((each) => !isLeft(each.path));
    const left = top(found).length;
    if (byPath) {
      for (const { path, file } of found) Object.defineProperty(file, 'name', { value: path.slice(left) });
    }
    upload.dispatchEvent(new CustomEvent('folder-walked', { detail: { name: of, found: found.length, lost } }));
    upload._addFiles(found.map((each) => each.file));
  };

  window.candourFolders = {
    /** Takes folders that are dropped whole; byPath names each file by its path. */
    watch(upload, byPath) {
      if (upload.candourFolders) return;
      upload.candourFolders = true;
      upload.addEventListener('drop', async (drop) => {
        const entries = [...drop.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry);
        if (upload.nodrop || upload.disabled || !entries.some((entry) => entry.isDirectory)) return;
        drop.preventDefault();
        drop.stopImmediatePropagation();
        upload._dragover = upload._dragoverValid = false;
        const found = [];
        const lost = [];
        for (const entry of entries) await walk(entry, found, lost);
        give(upload, found, lost, byPath, entries.map((entry) => entry.name).join('”, “'));
      }, true);
    },

    /** Asks for a folder, for who does not drag; must be called by the press of a button. */
    choose(upload) {
      const input = document.createElement('input');
      input.type = 'file';
      input.webkitdirectory = true;
      input.addEventListener('change', () => give(upload,
        [...input.files].map((file) => ({ path: file.webkitRelativePath || file.name, file })), [], true,
        input.files[0]?.webkitRelativePath.split('/')[0] ?? ''));
      input.click();
    },
  };
})();
