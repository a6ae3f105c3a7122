package org.candour.plans.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What lies in a folder: a manifest, perhaps, and files. Links and what systems keep for themselves are passed over. */
public final class BulkFolder {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");
    private static final String MANIFEST = "manifest.csv";

    private final Path folder;
    private final List<String> files;

    private BulkFolder(Path folder, List<String> files) {
        this.folder = folder;
        this.files = files;
    }

    /** @throws IOException when it is no folder that can be read */
    public static BulkFolder of(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new BulkFolder(
                    folder,
                    all.filter(file -> Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS))
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> !isLeftBySystem(name))
                            .sorted()
                            .toList());
        } catch (java.io.UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    private static boolean isLeftBySystem(String path) {
        String last = last(path).toLowerCase(Locale.ROOT);
        return last.startsWith("._") || last.startsWith("~$") || LEFT_BY_SYSTEMS.contains(last);
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Every file but the manifest, by its path in the folder. */
    public List<String> files() {
        return files.stream().filter(file -> !file.equalsIgnoreCase(MANIFEST)).toList();
    }

    /** The manifest; a path to nothing when there is none. */
    Path manifest() {
        return folder.resolve(files.stream()
                .filter(file -> file.equalsIgnoreCase(MANIFEST))
                .findFirst()
                .orElse(MANIFEST));
    }

    public boolean hasManifest() {
        return Files.exists(manifest());
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    /** The files meant by a cell: by path, else by name, for what was dropped into a browser comes without folders. */
    List<String> meant(String cell) {
        String wanted = cell.replace('\\', '/').replaceAll("^(\\./|/)+", "");
        List<String> exact = files().stream().filter(file -> same(file, wanted)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        return files().stream().filter(file -> same(last(file), last(wanted))).toList();
    }

    private static boolean same(String one, String other) {
        return java.text.Normalizer.normalize(one, java.text.Normalizer.Form.NFC)
                .equalsIgnoreCase(java.text.Normalizer.normalize(other, java.text.Normalizer.Form.NFC));
    }
}
