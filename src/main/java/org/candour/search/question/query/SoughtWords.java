package org.candour.search.question.query;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.search.Sought;
import org.candour.search.question.Unsearchable;
import org.candour.search.question.names.InForce;
import org.candour.search.question.names.Vocabulary;

/**
 * Names the words in which something is looked for, other names included. What was counted by words of another name is
 * old, whoever made it and whenever: it may claim a silence that the words of today break.
 */
public final class SoughtWords {

    /** To be raised when the same words are looked for otherwise. */
    private static final String LOOKING = "4\n";

    private static final int MOST_REMEMBERED = 20_000;

    private static final Map<Key, Long> KNOWN = new ConcurrentHashMap<>();

    private record Key(Vocabulary vocabulary, Sought sought) {}

    private SoughtWords() {}

    /** The name of its words by the vocabulary in force. */
    public static long of(Sought sought) {
        Vocabulary vocabulary = InForce.vocabulary();
        Key key = new Key(vocabulary, sought);
        Long known = KNOWN.get(key);
        if (known == null) {
            if (KNOWN.size() >= MOST_REMEMBERED) {
                KNOWN.clear();
            }
            known = name(vocabulary, sought);
            KNOWN.put(key, known);
        }
        return known;
    }

    static void forget() {
        KNOWN.clear();
    }

    private static long name(Vocabulary vocabulary, Sought sought) {
        StringBuilder all = new StringBuilder(LOOKING);
        Set<String> looked = new LinkedHashSet<>(sought.terms());
        sought.terms().forEach(term -> looked.addAll(IssueTerms.doubtful(vocabulary, term)));
        looked.addAll(sought.related());
        looked.addAll(sought.cueWords());
        looked.forEach(term -> all.append(words(vocabulary, term)).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A term that cannot be looked for is told of where it is looked for. */
    private static String words(Vocabulary vocabulary, String term) {
        try {
            return IssueTerms.of(vocabulary, term).toString();
        } catch (Unsearchable e) {
            return term;
        }
    }
}
