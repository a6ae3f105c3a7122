package org.candour.search.question.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text says itself what an acronym stands for: hyper-acute stroke unit (HASU). Takes anything. */
public final class AcronymFinder {

    private static final Pattern BEHIND = Pattern.compile("\\(([A-Z][A-Z&]{1,8})s?\\)");
    private static final Pattern BEFORE =
            Pattern.compile("\\b([A-Z][A-Z&]{1,8})s? \\(([\\p{L}][\\p{L}&'’ -]{4,80})\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}&'’]+");
    private static final Set<String> SMALL = Set.of("and", "of", "for", "the", "in", "to", "a", "&");
    private static final int REACH = 120;

    private AcronymFinder() {}

    /** An acronym and what the text says that it means. */
    public record Meaning(String acronym, String words) {}

    /** Every one in order, repeated as often as it stands there. */
    public static List<Meaning> in(String text) {
        String line = text.replaceAll("\\s+", " ");
        List<Meaning> found = new ArrayList<>();
        Matcher behind = BEHIND.matcher(line);
        while (behind.find()) {
            String before = line.substring(Math.max(0, behind.start() - REACH), behind.start());
            ending(before, behind.group(1), found);
        }
        Matcher ahead = BEFORE.matcher(line);
        while (ahead.find()) {
            if (isShortFor(ahead.group(1), ahead.group(2))) {
                found.add(new Meaning(ahead.group(1), ahead.group(2).strip()));
            }
        }
        return found;
    }

    /** The shortest end of the text whose words begin with the letters of the acronym. */
    private static void ending(String before, String acronym, List<Meaning> found) {
        List<Integer> starts = new ArrayList<>();
        Matcher word = WORD.matcher(before);
        while (word.find()) {
            starts.add(word.start());
        }
        int most = Math.min(starts.size(), 2 * acronym.length() + 1);
        for (int count = acronym.length() - 1; count <= most; count++) {
            if (count < 1) {
                continue;
            }
            String words = before.substring(starts.get(starts.size() - count)).strip();
            boolean beginsSmall = SMALL.contains(words.split("[ -]", 2)[0].toLowerCase(Locale.ROOT));
            if (!beginsSmall && isShortFor(acronym, words)) {
                found.add(new Meaning(acronym, words));
                return;
            }
        }
    }

    private static boolean isShortFor(String acronym, String words) {
        StringBuilder all = new StringBuilder();
        StringBuilder great = new StringBuilder();
        Matcher word = WORD.matcher(words);
        while (word.find()) {
            String one = word.group().toLowerCase(Locale.ROOT);
            all.append(one.charAt(0));
            if (!SMALL.contains(one)) {
                great.append(one.charAt(0));
            }
        }
        String letters = acronym.toLowerCase(Locale.ROOT);
        return letters.equals(all.toString()) || letters.equals(great.toString());
    }
}
