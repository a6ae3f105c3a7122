package org.candour.plans.reader.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.candour.plans.store.WholeEntries;
import org.jspecify.annotations.Nullable;

/** The parts of a document that is a ZIP file, and how they refer to each other. More than a bound is never inflated. */
final class Parts implements AutoCloseable {

    private static final long MOST_INFLATED = 2L << 30;
    private static final int MOST_PARTS = 100_000;

    /** Why a page counts as unreadable that points to a part which is not in the file. */
    static final String MISSING =
            "An attached file, a chart or another part that belongs here is missing in the file. Please get it again.";

    /**
     * A reference from one part to another.
     *
     * @param type the last word of what it says it is: "image", "header", "oleObject"
     * @param target the other part's path, or an address outside, which is never followed
     */
    record Relation(String type, String target, boolean external) {}

    /** What parts are to each other in which words may stand. */
    private static final Set<String> WORDS = Set.of(
            "officeDocument",
            "header",
            "footer",
            "footnotes",
            "endnotes",
            "comments",
            "notesSlide",
            "slideLayout",
            "slideMaster",
            "sharedStrings",
            "chart",
            "diagramData",
            "drawing",
            "numbering",
            "styles",
            "aFChunk");

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();
    private final Set<String> lost = new TreeSet<>();
    private long inflated;

    private Parts(ZipFile zip) {
        this.zip = zip;
    }

    static Parts open(Path file) throws IOException {
        Parts parts = new Parts(ZipFile.builder().setPath(file).get());
        int listed = 0;
        var all = parts.zip.getEntries();
        while (all.hasMoreElements()) {
            listed++;
            ZipArchiveEntry entry = all.nextElement();
            parts.entries.putIfAbsent(key(entry.getName()), entry);
            if (parts.entries.size() > MOST_PARTS) {
                parts.close();
                throw new IOException("too many parts");
            }
        }
        if (!ZipEnd.says(file, listed)) {
            parts.isLost("some");
        }
        return parts;
    }

    /** What stood in the part is told nowhere else. */
    void isLost(String path) {
        lost.add(path);
    }

    /** @throws IOException when the file once had parts, with words in them, that are not told */
    void complete() throws IOException {
        if (!lost.isEmpty()) {
            throw new IOException("parts are missing or damaged: " + String.join(", ", lost));
        }
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    InputStream open(String path) throws IOException {
        ZipArchiveEntry entry = entries.get(key(path));
        if (entry == null) {
            throw new IOException("the part " + path + " is missing");
        }
        return new Counted(WholeEntries.open(zip, entry));
    }

    /** The parts whose paths begin so. */
    Iterable<String> under(String folder) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(key(folder)))
                .toList();
    }

    /** What a part refers to, by the id it uses for it; nothing when it refers to nothing. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String path = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (has(path)) {
            try (InputStream in = open(path)) {
                XmlEvents.read(in, (name, element) -> {
                    if (name.equals("Relationship")) {
                        boolean external = element.has("TargetMode", "External");
                        String target = element.get("Target");
                        String type = element.get("Type");
                        String kind = type.substring(type.lastIndexOf('/') + 1);
                        String to = external ? target : resolve(part, target);
                        relations.put(element.get("Id"), new Relation(kind, to, external));
                        if (!external && WORDS.contains(kind) && !has(to)) {
                            isLost(to);
                        }
                    }
                    return XmlEvents.Ending.NONE;
                });
            }
        }
        return relations;
    }

    /** The first part of a type that another refers to, or null. */
    @Nullable
    String related(String part, String type) throws IOException {
        for (Relation relation : relations(part).values()) {
            if (relation.type().equals(type) && !relation.external() && has(relation.target())) {
                return relation.target();
            }
        }
        return null;
    }

    /** The path of what a part names. Names have spaces in them, as LibreOffice's "Object 1", which no URI has. */
    static String resolve(String from, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        Deque<String> folders = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String path = target.replace('\\', '/').replaceFirst("[#?].*", "");
        for (String name : (folder + decoded(path)).split("/")) {
            if (name.equals("..")) {
                folders.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                folders.addLast(name);
            }
        }
        return String.join("/", folders);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    private static String key(String path) {
        return path.replace('\\', '/').replaceAll("^/+", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int bytes) throws IOException {
            inflated += Math.max(0, bytes);
            if (inflated > MOST_INFLATED) {
                throw new IOException("more data than a document has");
            }
        }
    }
}
