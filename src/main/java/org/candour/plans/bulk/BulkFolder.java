package org.candour.plans.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.candour.plans.store.FileNames;

/** What lies in a folder: a manifest, perhaps, and files. Links and what systems keep for themselves are passed over. */
public final class BulkFolder {

    private static final Set<String> LEFT_BY_SYSTEMS = Set.of(".ds_store", "thumbs.db", "desktop.ini");
    static final String MANIFEST = "manifest.csv";

    private final Path folder;
    private final SortedMap<String, Path> files;

    private BulkFolder(Path folder, SortedMap<String, Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /** @throws IOException when it is no folder that can be read */
    public static BulkFolder of(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            SortedMap<String, Path> files = new TreeMap<>();
            all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .forEach(file -> files.put(PathNames.of(folder, file), file));
            files.keySet().removeIf(BulkFolder::isLeftBySystem);
            return new BulkFolder(folder, files);
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
    }

    /** What systems and programs leave beside people's files: settings of a folder, locks of what is open. */
    static boolean isLeftBySystem(String path) {
        String last = last(path).toLowerCase(Locale.ROOT);
        return last.startsWith("._")
                || last.startsWith("~$")
                || last.startsWith(".~lock.")
                || ("/" + path).contains("/__MACOSX/")
                || LEFT_BY_SYSTEMS.contains(last);
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Every file but the manifest, by its path in the folder. */
    public List<String> files() {
        return files.keySet().stream()
                .filter(file -> !file.equalsIgnoreCase(MANIFEST))
                .toList();
    }

    /** The manifest; a path to nothing when there is none. */
    Path manifest() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().equalsIgnoreCase(MANIFEST))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> folder.resolve(MANIFEST));
    }

    public boolean hasManifest() {
        return Files.exists(manifest());
    }

    /** One of {@link #files}. */
    Path path(String file) {
        Path path = files.get(file);
        return path == null ? folder.resolve(file) : path;
    }

    /** The files meant by a cell: by path, else by name, for what was dropped into a browser comes without folders. */
    List<String> meant(String cell) {
        String wanted = cell.replace('\\', '/').replaceAll("^(\\./|/)+", "");
        List<String> exact = files().stream().filter(file -> same(file, wanted)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<String> named =
                files().stream().filter(file -> same(last(file), last(wanted))).toList();
        return named.isEmpty()
                ? files().stream()
                        .filter(file -> same(FileNames.clean(file), FileNames.clean(wanted)))
                        .toList()
                : named;
    }

    /** Systems and spreadsheets disagree about accents in one piece or two, and about kinds of blanks. */
    private static boolean same(String one, String other) {
        return plain(one).equalsIgnoreCase(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\p{Zs}\\s]+", " ");
    }
}
