package org.candour.plans.bulk;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.candour.plans.store.FileNames;

/** What a file is called while it waits: where it lay in the folder that was dropped, and nowhere else. */
final class StagedName {

    /** Systems count bytes, and a letter may have four of them. */
    private static final int MOST_BYTES = 240;

    private StagedName() {}

    static String of(String sent) {
        String path = Arrays.stream(sent.split("[/\\\\]+"))
                .filter(part -> !part.isBlank() && !part.equals(".") && !part.equals(".."))
                .map(part -> fitting(FileNames.clean(part)))
                .collect(Collectors.joining("/"));
        return path.isEmpty() ? FileNames.clean(sent) : path;
    }

    private static String fitting(String name) {
        String extension = FileNames.extension(name);
        String end = extension.isEmpty() ? "" : "." + extension;
        String begin = name.substring(0, name.length() - end.length());
        while ((begin + end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            begin = begin.substring(0, begin.offsetByCodePoints(begin.length(), -1));
        }
        return begin + end;
    }
}
