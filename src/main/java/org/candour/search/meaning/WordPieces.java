package org.candour.search.meaning;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cuts text into the word pieces a model was taught on: lower case, no accents, every mark of punctuation by itself. */
final class WordPieces {

    private static final int LONGEST_WORD = 100;
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> numbers;
    private final int unknown;
    private final int begin;
    private final int end;

    WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
        this.unknown = numbers.getOrDefault(UNKNOWN, 0);
        this.begin = numbers.getOrDefault("[CLS]", 0);
        this.end = numbers.getOrDefault("[SEP]", 0);
    }

    /** The pieces listed in a tokenizer's JSON file. */
    static WordPieces read(InputStream tokenizer) throws IOException {
        JsonNode vocabulary =
                JsonMapper.shared().readTree(tokenizer.readAllBytes()).at("/model/vocab");
        Map<String, Integer> numbers = new HashMap<>(2 * vocabulary.size());
        vocabulary
                .properties()
                .forEach(piece -> numbers.put(piece.getKey(), piece.getValue().asInt()));
        return new WordPieces(numbers);
    }

    /** All pieces by their numbers, which for words come to how common they are. */
    List<String> inOrder() {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The numbers of the pieces, without the marks of beginning and end. */
    List<Integer> of(String text) {
        List<Integer> pieces = new ArrayList<>();
        for (String word : words(text)) {
            add(word, pieces);
        }
        return pieces;
    }

    /** What the model takes: at most so many pieces, between the marks of beginning and end. */
    long[] framed(List<Integer> pieces, int most) {
        int inner = Math.min(pieces.size(), most - 2);
        long[] framed = new long[inner + 2];
        framed[0] = begin;
        for (int i = 0; i < inner; i++) {
            framed[i + 1] = pieces.get(i);
        }
        framed[inner + 1] = end;
        return framed;
    }

    private void add(String word, List<Integer> pieces) {
        int before = pieces.size();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            Integer piece = numbers.get(part(word, from, to));
            while (piece == null && --to > from) {
                piece = numbers.get(part(word, from, to));
            }
            if (piece == null) {
                break;
            }
            pieces.add(piece);
            from = to;
        }
        if (from < word.length()) { // a word of which a part is unknown is unknown as a whole
            pieces.subList(before, pieces.size()).clear();
            pieces.add(unknown);
        }
    }

    private static String part(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            int type = Character.getType(c);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            boolean isPunctuation = isPunctuation(c, type);
            if (isSpace || isPunctuation) {
                flush(word, words);
            }
            if (isPunctuation) {
                words.add(String.valueOf(c));
            } else if (!isSpace
                    && type != Character.NON_SPACING_MARK
                    && type != Character.CONTROL
                    && type != Character.FORMAT) {
                word.append(c);
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isPunctuation(char c, int type) {
        boolean isAsciiMark = c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        return isAsciiMark
                || (type >= Character.DASH_PUNCTUATION && type <= Character.OTHER_PUNCTUATION)
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
