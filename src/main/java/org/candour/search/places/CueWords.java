package org.candour.search.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.search.Cue;
import org.candour.search.words.Slot;

/** Wordings that are cues, as rows of words in lower case. */
final class CueWords {

    static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec");

    static final Set<String> MULTIPLES = Set.of("m", "mn", "million", "bn", "billion", "k", "thousand");

    static final Set<String> SITES = Set.of("hospital", "hospitals", "infirmary", "site", "campus", "centre", "center");

    private static final Map<Cue, List<String>> WORDINGS = Map.of(
            Cue.PROMISE,
            List.of(
                    "we will",
                    "will be",
                    "we shall",
                    "shall be",
                    "have agreed",
                    "has agreed",
                    "is agreed",
                    "are agreed",
                    "committed to",
                    "commits to",
                    "commit to",
                    "we plan to",
                    "plans to",
                    "intend to",
                    "intends to",
                    "we aim to",
                    "aims to",
                    "is planned",
                    "are planned",
                    "will reduce",
                    "will move",
                    "will close",
                    "will open",
                    "will provide",
                    "will have",
                    "will deliver",
                    "target of"),
            Cue.OWNER,
            List.of(
                    "led by",
                    "chaired by",
                    "sro",
                    "senior responsible",
                    "chief executive",
                    "accountable officer",
                    "chief officer",
                    "medical director",
                    "finance director",
                    "director of",
                    "programme director",
                    "program director",
                    "responsible for delivery"),
            Cue.SET_ASIDE,
            List.of(
                    "not covered",
                    "not cover",
                    "not addressed",
                    "not address",
                    "not included",
                    "not include",
                    "outside the scope",
                    "out of scope",
                    "outside of the scope",
                    "beyond the scope",
                    "not part of",
                    "not considered",
                    "not consider",
                    "not dealt with",
                    "not deal with",
                    "not discussed",
                    "not discuss",
                    "no plans to",
                    "no proposals",
                    "no intention",
                    "not in this plan",
                    "not within this plan",
                    "excluded from",
                    "not been included",
                    "not been considered",
                    "not been addressed"));

    private record Wording(Cue cue, List<String> words) {}

    private static final Map<String, List<Wording>> BY_FIRST = byFirst();

    private CueWords() {}

    /** The cues whose wording begins at that word. */
    static List<Cue> at(List<Slot> words, int i) {
        List<Wording> possible = BY_FIRST.get(written(words, i));
        if (possible == null) {
            return List.of();
        }
        List<Cue> cues = new ArrayList<>();
        for (Wording wording : possible) {
            if (stands(wording.words(), words, i)) {
                cues.add(wording.cue());
            }
        }
        return cues;
    }

    /** The word in lower case as the text spells it; empty beyond the end. */
    static String written(List<Slot> words, int i) {
        return i >= 0 && i < words.size() ? words.get(i).parts().getFirst().written() : "";
    }

    private static boolean stands(List<String> wording, List<Slot> words, int from) {
        for (int i = 0; i < wording.size(); i++) {
            if (!wording.get(i).equals(written(words, from + i))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, List<Wording>> byFirst() {
        Map<String, List<Wording>> all = new HashMap<>();
        WORDINGS.forEach((cue, wordings) -> wordings.forEach(wording -> {
            List<String> words = List.of(wording.split(" "));
            all.computeIfAbsent(words.getFirst(), none -> new ArrayList<>()).add(new Wording(cue, words));
        }));
        return all;
    }
}
