package org.candour.search.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What words have in common that speak of the same thing: diabetes and diabetic, radiology and radiologist, sell and
 * sold. Wider than {@link Families}: takes enough wrong ones together that it may only ever be a reason to doubt that a
 * plan is silent. Not for several threads at once.
 */
public final class Roots {

    private static final String APART_SIGN = "!";
    private static final int SHORTEST = 4;
    private static final int SHORTEST_PERSON = 3;
    private static final int MOST_REMEMBERED = 50_000;
    private static final int MOST_ENDINGS = 3;

    /** Of people, crafts and kinds, as they are left at the end of a family. */
    private static final List<String> ENDINGS =
            List.of("ship", "hood", "istri", "eri", "ari", "er", "ur", "is", "ic", "at", "i", "e", "a");

    private static final List<String> OF_PERSONS = List.of("istri", "istic", "ist", "ism");

    /** Words so frequent, and so different from what they are made of, that nothing could be called silent for them. */
    private static final Set<String> APART = Set.of(
            "organ",
            "organs",
            "equal",
            "equally",
            "footing",
            "footings",
            "unit",
            "units",
            "unite",
            "united",
            "unitary",
            "age",
            "aged",
            "ages",
            "consultant",
            "consultants",
            "police",
            "policing",
            "important",
            "importance",
            "importantly",
            "universal",
            "universally",
            "career",
            "careers",
            "careful",
            "carefully",
            "plane",
            "planes",
            "hospitality",
            "new",
            "newly",
            "news",
            "generic",
            "later",
            "paper",
            "papers",
            "number",
            "numbers",
            "matter",
            "matters",
            "under",
            "order",
            "orders",
            "center",
            "party",
            "parties",
            "secret",
            "secretly",
            "water",
            "waters",
            "user",
            "users",
            "ever",
            "every",
            "either",
            "other",
            "others",
            "former",
            "latter");

    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("sold", "sell"),
            Map.entry("sale", "sell"),
            Map.entry("bought", "buy"),
            Map.entry("built", "build"),
            Map.entry("led", "lead"),
            Map.entry("left", "leave"),
            Map.entry("lost", "lose"),
            Map.entry("loss", "lose"),
            Map.entry("spent", "spend"),
            Map.entry("overspent", "overspend"),
            Map.entry("underspent", "underspend"),
            Map.entry("kept", "keep"),
            Map.entry("held", "hold"),
            Map.entry("taught", "teach"),
            Map.entry("given", "give"),
            Map.entry("taken", "take"),
            Map.entry("chosen", "choose"),
            Map.entry("choice", "choose"),
            Map.entry("death", "die"),
            Map.entry("dead", "die"),
            Map.entry("dying", "die"),
            Map.entry("birth", "born"),
            Map.entry("life", "live"),
            Map.entry("alive", "live"),
            Map.entry("people", "person"),
            Map.entry("young", "youth"),
            Map.entry("septic", "sepsis"),
            Map.entry("dental", "dentist"),
            Map.entry("autistic", "autism"),
            Map.entry("epileptic", "epilepsy"),
            Map.entry("surgeon", "surgery"),
            Map.entry("surgical", "surgery"),
            Map.entry("cardiac", "cardiology"),
            Map.entry("cardiologist", "cardiology"),
            Map.entry("retention", "retain"),
            Map.entry("admission", "admit"),
            Map.entry("readmission", "readmit"),
            Map.entry("closure", "close"),
            Map.entry("failure", "fail"),
            Map.entry("poverty", "poor"),
            Map.entry("unequal", "equality"),
            Map.entry("inequality", "equality"),
            Map.entry("anesthetist", "anesthesia"),
            Map.entry("anesthetic", "anesthesia"),
            Map.entry("obstetrician", "obstetric"),
            Map.entry("pediatrician", "pediatric"),
            Map.entry("vacant", "vacancy"),
            Map.entry("pregnant", "pregnancy"),
            Map.entry("prescription", "prescribe"),
            Map.entry("description", "describe"),
            Map.entry("subscription", "subscribe"),
            Map.entry("influenza", "flu"),
            Map.entry("maternal", "maternity"),
            Map.entry("mother", "maternity"),
            Map.entry("midwifery", "midwife"),
            Map.entry("pharmacist", "pharmacy"),
            Map.entry("pharmaceutical", "pharmacy"),
            Map.entry("nutrition", "nutrient"),
            Map.entry("obesity", "obese"));

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private final Stems stems = new Stems();
    private final Families families = new Families();

    /** The root of a normalised word of letters, or of its stem. */
    public String of(String norm) {
        String root = KNOWN.get(norm);
        if (root == null) {
            root = root(norm);
            if (KNOWN.size() >= MOST_REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(norm, root);
        }
        return root;
    }

    private String root(String norm) {
        String stem = stems.of(norm);
        if (APART.contains(norm) || APART.contains(stem)) {
            return APART_SIGN + stem;
        }
        String family = families.of(IRREGULAR.getOrDefault(stem, stem));
        for (int i = 0; i < MOST_ENDINGS; i++) {
            String shorter = withoutEnding(family);
            if (shorter.equals(family)) {
                break;
            }
            family = shorter;
        }
        return family;
    }

    private static String withoutEnding(String family) {
        for (String ending : OF_PERSONS) {
            if (family.endsWith(ending) && family.length() - ending.length() >= SHORTEST_PERSON) {
                return family.substring(0, family.length() - ending.length());
            }
        }
        for (String ending : ENDINGS) {
            if (family.endsWith(ending) && family.length() - ending.length() >= SHORTEST) {
                return family.substring(0, family.length() - ending.length());
            }
        }
        return family;
    }

    /** The irregular words that have this root though they begin otherwise; to be looked for by themselves. */
    public List<String> beginningOtherwise(String root) {
        return IRREGULAR.entrySet().stream()
                .filter(word -> of(word.getKey()).equals(root))
                .flatMap(word -> Stream.of(word.getKey(), word.getValue()))
                .distinct()
                .toList();
    }

    /** With which letters most words of the root begin. */
    public static String beginning(String root) {
        return root.substring(0, Math.min(root.length() > SHORTEST ? SHORTEST : SHORTEST_PERSON, root.length()));
    }
}
