package org.candour.figures.keeping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.candour.figures.NumberAlarm;

/** What a judgement rests on, in 64 hex digits. */
final class Basis {

    private Basis() {}

    /** Changes as soon as the alarm says something else or stands on other words or pages. */
    static String of(NumberAlarm alarm) {
        StringBuilder all = new StringBuilder(alarm.sentence());
        alarm.arithmetic().forEach(line -> all.append('\n').append(line));
        alarm.passages()
                .forEach(passage -> all.append('\n').append(passage.place()).append(passage.words()));
        return hash(all.toString());
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
