package org.candour.figures.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.candour.figures.AlarmKind;

/** Names alarms, so that what a person said about one still belongs to it when the plan was read anew. */
final class AlarmKeys {

    private AlarmKeys() {}

    /** 32 hex digits. */
    static String of(AlarmKind kind, String what) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest((kind + "\n" + what).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A warning where digits were recognised from a picture. */
    static String recognised(List<Fact> facts) {
        return facts.stream().anyMatch(Fact::isRecognised)
                ? " At least one of these pages was recognised from a picture: look whether the digits are right."
                : "";
    }
}
