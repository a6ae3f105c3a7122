package org.candour.search.words;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings British and American spelling together, and the few irregular plurals plans use. Towards the American form,
 * because that is what the stemmer's dictionary knows. Small on purpose: a word that is not here is left as it stands.
 */
final class Spelling {

    private static final Pattern ISE = Pattern.compile(
            "(.*(?:organ|special|central|hospital|priorit|recogn|real|util|optim|minim|maxim|personal|local|rational"
                    + "|standard|summar|mobil|stabil|modern|harmon|author|final|general|normal|character|commercial"
                    + "|critic|digit|econom|emphas|equal|formal|immun|individual|institutional|item|legal|marginal"
                    + "|material|medical|national|neutral|penal|popular|privat|radical|regional|revital|social|steril"
                    + "|subsid|synchron|urban|visual|custom|industrial|categor|contextual|operational|crystall))"
                    + "is(e|ed|er|ers|es|ing|ation|ations|ational)");

    private static final Map<String, String> ROOTS = Map.ofEntries(
            Map.entry("paediatr", "pediatr"),
            Map.entry("orthopaed", "orthoped"),
            Map.entry("gynaecolog", "gynecolog"),
            Map.entry("anaesth", "anesth"),
            Map.entry("haem", "hem"),
            Map.entry("oesophag", "esophag"),
            Map.entry("oedema", "edema"),
            Map.entry("diarrhoea", "diarrhea"),
            Map.entry("leukaemi", "leukemi"),
            Map.entry("anaemi", "anemi"),
            Map.entry("foet", "fet"),
            Map.entry("tumour", "tumor"),
            Map.entry("labour", "labor"),
            Map.entry("behaviour", "behavior"),
            Map.entry("neighbour", "neighbor"),
            Map.entry("favour", "favor"),
            Map.entry("honour", "honor"),
            Map.entry("programme", "program"),
            Map.entry("counsell", "counsel"),
            Map.entry("modell", "model"),
            Map.entry("travell", "travel"),
            Map.entry("cancell", "cancel"),
            Map.entry("labell", "label"));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("centre", "center"),
            Map.entry("centres", "center"),
            Map.entry("centred", "centered"),
            Map.entry("theatre", "theater"),
            Map.entry("theatres", "theater"),
            Map.entry("licence", "license"),
            Map.entry("licences", "license"),
            Map.entry("practise", "practice"),
            Map.entry("practised", "practiced"),
            Map.entry("practising", "practicing"),
            Map.entry("defence", "defense"),
            Map.entry("ageing", "aging"),
            Map.entry("judgement", "judgment"),
            Map.entry("judgements", "judgment"),
            Map.entry("fulfil", "fulfill"),
            Map.entry("enrol", "enroll"),
            Map.entry("catalogue", "catalog"),
            Map.entry("dialogue", "dialog"),
            Map.entry("analyse", "analyze"),
            Map.entry("analysed", "analyzed"),
            Map.entry("analysing", "analyzing"),
            Map.entry("midwives", "midwife"),
            Map.entry("children", "child"),
            Map.entry("childrens", "child"),
            Map.entry("women", "woman"),
            Map.entry("womens", "woman"),
            Map.entry("men", "man"),
            Map.entry("savings", "saving"),
            Map.entry("saint", "st"),
            Map.entry("jan", "january"),
            Map.entry("feb", "february"),
            Map.entry("apr", "april"),
            Map.entry("jul", "july"),
            Map.entry("aug", "august"),
            Map.entry("sept", "september"),
            Map.entry("sep", "september"),
            Map.entry("oct", "october"),
            Map.entry("nov", "november"),
            Map.entry("dec", "december"),
            Map.entry("annexe", "annex"),
            Map.entry("annexes", "annex"),
            Map.entry("teeth", "tooth"),
            Map.entry("feet", "foot"),
            Map.entry("wolves", "wolf"),
            Map.entry("knives", "knife"),
            Map.entry("halves", "half"),
            Map.entry("shelves", "shelf"),
            Map.entry("analyses", "analysis"),
            Map.entry("diagnoses", "diagnosis"),
            Map.entry("crises", "crisis"),
            Map.entry("theses", "thesis"));

    private Spelling() {}

    private static final int MOST_REMEMBERED = 50_000;

    /** Plans use few different words; the patterns below would take a fifth of the time of indexing a page. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    static String american(String word) {
        if (word.length() < 3) {
            return word;
        }
        String known = KNOWN.get(word);
        if (known == null) {
            known = spelt(word);
            if (KNOWN.size() >= MOST_REMEMBERED) {
                KNOWN.clear();
            }
            KNOWN.put(word, known);
        }
        return known;
    }

    private static String spelt(String word) {
        String listed = WORDS.get(word);
        if (listed != null) {
            return listed;
        }
        String rooted = root(word);
        Matcher ise = rooted.length() > 6 && rooted.contains("is") ? ISE.matcher(rooted) : null;
        String spelt = ise != null && ise.matches() ? ise.group(1) + "iz" + ise.group(2) : rooted;
        // obstetrics and obstetric, diagnostics and diagnostic
        return spelt.length() >= 8 && spelt.endsWith("ics") ? spelt.substring(0, spelt.length() - 1) : spelt;
    }

    private static String root(String word) {
        if (word.length() < 5) {
            return word;
        }
        for (Map.Entry<String, String> root : ROOTS.entrySet()) {
            if (word.startsWith(root.getKey())) {
                return root.getValue() + word.substring(root.getKey().length());
            }
        }
        return word;
    }
}
