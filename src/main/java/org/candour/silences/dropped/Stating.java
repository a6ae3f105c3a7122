package org.candour.silences.dropped;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.search.PlanSentences.Sentence;
import org.candour.silences.DroppedContent.Stated;

/** The figures and the named sites of a version, each once, by the form in which they are compared. */
enum Stating {
    /** £118m, 12.5%, 340 beds. Years and bare numbers are none: they say nothing by themselves. */
    FIGURES(
            "£\\s?\\d[\\d,.]*\\d?(?:\\s?(?:million|billion|thousand|bn|m|k)\\b)?"
                    + "|\\b\\d[\\d,.]*\\s?(?:%|per cent\\b)"
                    + "|\\b\\d[\\d,]*(?:\\.\\d+)?\\s(?:fewer |more |new |extra |additional |acute |community )?"
                    + "(?:beds|posts|staff|nurses|doctors|consultants|midwives|gps|places|sites|hospitals|wards|practices|jobs|wte)\\b") {
        @Override
        String compared(String found) {
            return found.toLowerCase(Locale.ROOT)
                    .replace(",", "")
                    .replaceAll("\\s*(million)\\b", "m")
                    .replaceAll("\\s*(billion)\\b", "bn")
                    .replaceAll("\\s*(thousand)\\b", "k")
                    .replaceAll("\\s*per cent\\b", "%")
                    .replaceAll("\\s+", "")
                    .replaceAll("(\\.\\d*?)0+(?=\\D|$)", "$1")
                    .replaceAll("\\.(?=\\D|$)", "");
        }
    },
    /** "Tarnside General Hospital". */
    SITES("(?:\\p{Lu}[\\p{L}'\u2019-]+\\s){1,4}"
            + "(?:Hospital|Infirmary|Clinic|Centre|House|Unit|Hospice|Surgery|Maternity Unit)\\b") {
        @Override
        String compared(String found) {
            return found.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|at|our|this|both|a|in|and) ", "");
        }
    };

    private final Pattern pattern;

    Stating(String pattern) {
        this.pattern = Pattern.compile(pattern, this.ordinal() == 0 ? Pattern.CASE_INSENSITIVE : 0);
    }

    abstract String compared(String found);

    Map<String, Stated> of(List<Sentence> sentences) {
        Map<String, Stated> all = new LinkedHashMap<>();
        for (Sentence sentence : sentences) {
            Matcher matcher = pattern.matcher(sentence.text());
            while (matcher.find()) {
                String found = matcher.group().strip();
                all.putIfAbsent(
                        compared(found), new Stated(found, sentence.document(), sentence.page(), sentence.text()));
            }
        }
        return all;
    }

    /** What the one states and the other nowhere. */
    static List<Stated> missing(Map<String, Stated> here, Map<String, Stated> there) {
        return here.entrySet().stream()
                .filter(entry -> !there.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
