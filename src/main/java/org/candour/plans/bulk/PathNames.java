package org.candour.plans.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What files are called, also where the system calls them in bytes of another encoding than the portal was started with. */
final class PathNames {

    private static final char NOT_UNDERSTOOD = '\uFFFD';

    private PathNames() {}

    /** The file's path below the folder, with slashes. */
    static String of(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return name.indexOf(NOT_UNDERSTOOD) < 0 ? name : ofBytes(folder, file);
    }

    private static String ofBytes(Path folder, Path file) {
        String all = file.toAbsolutePath().toUri().getRawPath();
        String above = folder.toAbsolutePath().toUri().getRawPath();
        String rest = all.startsWith(above) ? all.substring(above.length()) : all;
        ByteBuffer bytes = ByteBuffer.allocate(rest.length());
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) == '%') {
                bytes.put((byte) Integer.parseInt(rest.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.put((byte) rest.charAt(i));
            }
        }
        return decoded(bytes.flip()).replaceAll("^/+", "");
    }

    private static String decoded(ByteBuffer bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252").decode(bytes).toString();
        }
    }
}
