package org.candour.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes light endings off: plural s, -ing, -ed where the dictionary knows the word. Krovetz's stemmer, because Porter's
 * merges capital with capitation and consultant with consultation. Not for several threads at once.
 */
public final class Stems {

    /**
     * Words that would become another by losing their end: LeDeR is a review of deaths, and not what somebody led; ageing
     * is not what "aged 65" says, and person-centred care needs no centre.
     */
    private static final Set<String> NAMES = Set.of("leder", "aging", "centered");

    /**
     * Families the dictionary takes apart although the words say the same of the same thing. Kept to what was asked and
     * missed: commissioners are not commissioning, providers are not provision, and what is close is no closure.
     */
    private static final Map<String, String> FAMILIES = Map.of("merger", "merge");

    /** People and doings whose stem would be something else: a carer is not care, a bidder no bid, what is private not privatised. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("carer", "carer"),
            Map.entry("carers", "carer"),
            Map.entry("trainer", "trainer"),
            Map.entry("trainers", "trainer"),
            Map.entry("bidder", "bidder"),
            Map.entry("bidders", "bidder"),
            Map.entry("privatize", "privatize"),
            Map.entry("privatizes", "privatize"),
            Map.entry("privatized", "privatize"),
            Map.entry("privatizing", "privatize"),
            Map.entry("privatization", "privatize"),
            Map.entry("regionalize", "regionalize"),
            Map.entry("regionalized", "regionalize"),
            Map.entry("regionalization", "regionalize"),
            Map.entry("fairness", "fairness"));

    /** Plurals whose singular is another word, and so frequent that everything would seem to mention them. */
    private static final Set<String> NO_PLURALS = Set.of(
            "news", "means", "goods", "aids", "wells", "staffs", "downs", "arms", "commons", "does", "hers", "ours",
            "yours");

    /** Endings of words that take es: branches, losses, taxes. */
    private static final List<String> AFTER_E = List.of("che", "she", "sse", "xe", "zze");

    private static final int SHORTEST_PLURAL = 4;
    private static final int MOST_REMEMBERED = 50_000;

    /** Shared: plans use few different words, and stemming is the dearest part of reading a page. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final OneWord word = new OneWord();
    private final TokenStream stemmed = new KStemFilter(word);
    private final CharTermAttribute result = stemmed.getAttribute(CharTermAttribute.class);

    /** The stem of a normalised word of letters. */
    public String of(String norm) {
        String stem = KNOWN.get(norm);
        if (stem == null) {
            stem = found(norm);
            if (KNOWN.size() >= MOST_REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(norm, stem);
        }
        return stem;
    }

    private String found(String norm) {
        if (NAMES.contains(norm) || NO_PLURALS.contains(norm)) {
            return norm;
        }
        String own = OWN.get(norm);
        if (own != null) {
            return own;
        }
        String stem = stem(norm);
        stem = stem.equals(norm) && isPlural(norm) ? stem(singular(norm)) : stem;
        return FAMILIES.getOrDefault(stem, stem);
    }

    /** The dictionary has entries of their own for costs, boards, facilities, and so leaves their s. */
    private static boolean isPlural(String norm) {
        return norm.length() >= SHORTEST_PLURAL
                && norm.endsWith("s")
                && !norm.endsWith("ss")
                && !norm.endsWith("us")
                && !norm.endsWith("is");
    }

    private static String singular(String plural) {
        String without = plural.substring(0, plural.length() - 1);
        if (plural.length() > SHORTEST_PLURAL && plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        return AFTER_E.stream().anyMatch(without::endsWith) ? without.substring(0, without.length() - 1) : without;
    }

    private String stem(String norm) {
        try {
            word.next = norm;
            stemmed.reset();
            return stemmed.incrementToken() ? result.toString() : norm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            if (next.isEmpty()) {
                return false;
            }
            clearAttributes();
            term.append(next);
            next = "";
            return true;
        }
    }
}
