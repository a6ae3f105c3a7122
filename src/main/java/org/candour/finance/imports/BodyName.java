package org.candour.finance.imports;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the name beside a code can be that body's: one mistyped letter makes another body's code, and only the name
 * shows it. People shorten names, so one word in common, or the initials, are enough.
 */
final class BodyName {

    /** What the name says of the code. */
    private record Verdict(boolean fits, boolean certain, String other) {}

    private static final Verdict FITS = new Verdict(true, true, "");
    private static final int KEPT = 10_000;
    private static final int SHORTENED = 4;

    /** Words of so many names that they tell no body from another. */
    private static final Set<String> COMMON = Set.of(
            "nhs,foundation,trust,ft,the,of,and,for,in,on,at,hospital,hospitals,university,ccg,clinical,commissioning,group,"
                    .concat(
                            "care,health,healthcare,service,services,partnership,community,mental,general,teaching,royal,stp,ics,")
                    .concat(
                            "infirmary,district,county,city,council,sustainability,transformation,system,integrated,area,region")
                    .split(","));

    private final Codes codes;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Verdict> judged = new HashMap<>();

    BodyName(Codes codes) {
        this.codes = codes;
        codes.names().forEach((code, name) -> words.put(code, telling(name)));
    }

    /** Says so where a row's name cannot be that of its code. */
    void check(RowCells row, Field name, String code) {
        String said = row.text(name);
        Verdict verdict = of(code, said);
        if (verdict.fits()) {
            return;
        }
        String what = "“" + RowCells.shortened(said) + "” is not the name of " + code + ", which is "
                + codes.names().get(code) + ".";
        if (!verdict.certain()) {
            row.notice(name, what, "Look whether the code is right.");
            return;
        }
        String looks = verdict.other().isEmpty() ? "" : "It looks like that of " + verdict.other() + ". ";
        row.problem(name, what, looks + "Correct the code or the name, or leave the name blank.");
    }

    private Verdict of(String code, String name) {
        String own = codes.names().getOrDefault(code, "");
        if (name.isBlank() || own.isBlank() || name.equals(own)) {
            return FITS;
        }
        String asked = code + '\n' + name;
        Verdict known = judged.get(asked);
        if (known == null) {
            known = judge(code, own, name);
            if (judged.size() < KEPT) {
                judged.put(asked, known);
            }
        }
        return known;
    }

    private Verdict judge(String code, String own, String name) {
        String plain = Headings.plain(name);
        if (plain.isEmpty() || plain.equals(Headings.plain(own)) || plain.equalsIgnoreCase(code)) {
            return FITS;
        }
        String exact = codes.named(name);
        if (!exact.isEmpty()) {
            return exact.equals(code) ? FITS : new Verdict(false, true, exact);
        }
        Set<String> said = telling(name);
        if (shared(said, words.getOrDefault(code, Set.of())) > 0 || isShort(plain, own)) {
            return FITS;
        }
        String other = words.entrySet().stream()
                .filter(body -> shared(said, body.getValue()) > 0)
                .max((one, two) -> Integer.compare(shared(said, one.getValue()), shared(said, two.getValue())))
                .map(Map.Entry::getKey)
                .orElse("");
        return new Verdict(false, !other.isEmpty() || said.size() > 1, other);
    }

    private static int shared(Set<String> said, Set<String> known) {
        return (int) said.stream()
                .filter(word -> known.stream()
                        .anyMatch(other -> other.equals(word)
                                || (Math.min(word.length(), other.length()) >= SHORTENED
                                        && (other.startsWith(word) || word.startsWith(other)))))
                .count();
    }

    private static Set<String> telling(String name) {
        Set<String> all = new HashSet<>(Arrays.asList(Headings.plain(name).split(" ")));
        Set<String> telling =
                all.stream().filter(word -> !COMMON.contains(word)).collect(Collectors.toSet());
        return telling.isEmpty() ? all : telling;
    }

    /** "ABH", "abht" for Avon and Borough Hospitals Trust. */
    private static boolean isShort(String plain, String own) {
        String letters = plain.replace(" ", "");
        String[] all = Headings.plain(own).split(" ");
        String initials = Arrays.stream(all)
                .map(w -> w.substring(0, Math.min(1, w.length())))
                .collect(Collectors.joining());
        String telling = Arrays.stream(all)
                .filter(w -> !Set.of("and", "of", "the", "nhs", "for").contains(w))
                .map(w -> w.substring(0, Math.min(1, w.length())))
                .collect(Collectors.joining());
        return letters.length() > 1
                && (initials.startsWith(letters) || telling.startsWith(letters) || initials.contains(letters));
    }
}
