package org.candour.silences.register;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;

/** The text of a file somebody sent. */
final class FileText {

    private static final int MOST_BYTES = 4_000_000;

    private FileText() {}

    static String of(String fileName, byte[] file) {
        if (file.length > MOST_BYTES) {
            throw refused(fileName, "It is larger than 4 MB.", "A register has no more than some hundred issues.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(fileName, "It is not text in UTF-8.", "Save it as a text file with the encoding UTF-8.");
        }
    }

    private static ProblemsException refused(String fileName, String what, String remedy) {
        return new ProblemsException("The file cannot be read:", new Problem(fileName, what, remedy));
    }
}
