package org.candour.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The commonest words of written English, as those who made the model counted them. */
public final class EverydayWords {

    /** Behind these come names of places and persons more and more: stoke, the 9,010th, is a town. */
    private static final int WORDS = 8_000;

    private static final int SHORTEST = 4;

    private EverydayWords() {}

    /** Of four letters and more, in small letters, the commonest first. The file is there where no model runs, too. */
    public static List<String> commonest() {
        try (InputStream tokenizer = MiniLm.tokenizer()) {
            return WordPieces.read(tokenizer).inOrder().stream()
                    .filter(piece -> piece.length() >= SHORTEST && piece.chars().allMatch(Character::isLetter))
                    .limit(WORDS)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
