package org.candour.plans.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The little words that any text of a language is full of, by language. */
public final class LittleWords {

    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "English", set("the of and to in a for is on that with by be will are this as from at or it an which"),
            "Welsh", set("y yr a i o yn ar am mae ac eu ei gan wedi bydd fel sydd hyn neu bod gyda nid yw oedd"),
            "French", set("le la les de des du et en un une dans pour que qui sur par est au aux avec ce sont"),
            "German", set("der die das und in den von zu mit des auf für ist im dem nicht ein eine werden wird"),
            "Spanish", set("el la los las de y en que del un una para con por se es al su como más"),
            "Italian", set("il la di e che in un una per con del della dei le i è al non sono gli"),
            "Portuguese", set("o a os as de e em que do da um uma para com por no na dos não é"),
            "Polish", set("w i z na do się nie jest to że o od oraz dla po przez są jako za ze"),
            "Dutch", set("de het een van en in is dat op te voor met zijn aan niet om er door als worden"));

    private static final Map<String, List<String>> LANGUAGES = languages();

    /** Letters of the longest of them: a longer word need not be looked up. */
    public static final int LONGEST =
            LANGUAGES.keySet().stream().mapToInt(String::length).max().orElse(0);

    private LittleWords() {}

    /** In which languages the word, in small letters, is one of them; by their names in English. */
    public static List<String> languagesOf(String word) {
        return word.length() > LONGEST ? List.of() : LANGUAGES.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> languages() {
        Map<String, List<String>> all = new HashMap<>();
        BY_LANGUAGE.forEach((language, words) -> words.forEach(
                word -> all.computeIfAbsent(word, none -> new ArrayList<>()).add(language)));
        return all;
    }

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }
}
