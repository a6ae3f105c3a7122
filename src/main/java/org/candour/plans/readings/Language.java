package org.candour.plans.readings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells which language a text is written in by the little words that each is full of. */
final class Language {

    private static final int ENOUGH_WORDS = 40;
    private static final double ENOUGH_SHARE = 0.12;

    /** A table of English names has short words, too, that other languages are full of. */
    private static final double SURE_SHARE = 0.15;

    private static final Map<String, Set<String>> LITTLE_WORDS = Map.of(
            "English", set("the of and to in a for is on that with by be will are this as from at or it an which"),
            "Welsh", set("y yr a i o yn ar am mae ac eu ei gan wedi bydd fel sydd hyn neu bod gyda nid yw oedd"),
            "French", set("le la les de des du et en un une dans pour que qui sur par est au aux avec ce sont"),
            "German", set("der die das und in den von zu mit des auf für ist im dem nicht ein eine werden wird"),
            "Spanish", set("el la los las de y en que del un una para con por se es al su como más"),
            "Italian", set("il la di e che in un una per con del della dei le i è al non sono gli"),
            "Portuguese", set("o a os as de e em que do da um uma para com por no na dos não é"),
            "Polish", set("w i z na do się nie jest to że o od oraz dla po przez są jako za ze"),
            "Dutch", set("de het een van en in is dat op te voor met zijn aan niet om er door als worden"));

    /** The languages of each little word: one look a word instead of one a language. */
    private static final Map<String, List<String>> LANGUAGES = languages();

    private Language() {}

    /** Counts words, and remembers the little ones. */
    static final class Count {

        private final Map<String, Integer> hits = new HashMap<>();

        /** Those of the hits that are single letters, which tables are full of in any language. */
        private final Map<String, Integer> letters = new HashMap<>();

        private long words;

        void add(String text) {
            for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
                if (!word.isEmpty()) {
                    words++;
                    for (String language : LANGUAGES.getOrDefault(word, List.of())) {
                        hits.merge(language, 1, Integer::sum);
                        letters.merge(language, word.length() == 1 ? 1 : 0, Integer::sum);
                    }
                }
            }
        }

        long words() {
            return words;
        }

        /** Whether it is surely another language than English, which all terms are in. */
        boolean isForeign() {
            Map.Entry<String, Integer> most =
                    hits.entrySet().stream().max(Map.Entry.comparingByValue()).orElse(Map.entry("English", 0));
            return words >= ENOUGH_WORDS
                    && !most.getKey().equals("English")
                    && most.getValue() - letters.getOrDefault(most.getKey(), 0) >= SURE_SHARE * words
                    && hits.getOrDefault("English", 0) * 2 < most.getValue();
        }

        /** Empty when there is too little to tell by. */
        String language() {
            return hits.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(most -> words >= ENOUGH_WORDS && most.getValue() >= ENOUGH_SHARE * words)
                    .map(Map.Entry::getKey)
                    .orElse("");
        }
    }

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> all = new HashMap<>();
        LITTLE_WORDS.forEach((language, words) -> words.forEach(
                word -> all.computeIfAbsent(word, none -> new ArrayList<>()).add(language)));
        return all;
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
