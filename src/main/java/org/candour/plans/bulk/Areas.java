package org.candour.plans.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.footprints.Footprint;

/** Finds a footprint by what people call it, and guesses which they meant. */
final class Areas {

    private final List<Footprint> all;

    Areas(List<Footprint> all) {
        this.all = all;
    }

    Optional<Footprint> find(String named) {
        String wanted = plain(named);
        List<Footprint> found = all.stream()
                .filter(area -> wanted.equals(plain(area.code()))
                        || wanted.equals(plain(area.name()))
                        || wanted.equals(plain(area.shortName())))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The footprint whose code stands in the name of a file. */
    Optional<Footprint> inName(String file) {
        String name = file.toUpperCase(Locale.ROOT);
        return all.stream()
                .filter(area -> name.contains(area.code().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** "Did you mean E54000041, Fenholm?" */
    String suggestion(String named) {
        List<Offer> offers = offers(named);
        return offers.isEmpty()
                ? "Give the code or the name of a footprint of this round."
                : "Did you mean " + offers.stream().map(Offer::words).collect(Collectors.joining(" or ")) + "?";
    }

    /** Those equally near, unless they are many: a code with a wrong digit could be any of ten. */
    List<Offer> offers(String named) {
        String wanted = plain(named);
        return wanted.isEmpty()
                ? List.of()
                : Nearest.of(all, area -> distanceTo(wanted, area), Math.max(3, wanted.length() / 2)).stream()
                        .map(area -> new Offer(area.code(), area.code() + ", " + area.name()))
                        .toList();
    }

    private static int distanceTo(String wanted, Footprint area) {
        return Math.min(
                distance(wanted, plain(area.code())),
                Math.min(distance(wanted, plain(area.name())), distance(wanted, plain(area.shortName()))));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = last[0];
            last[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(change, Math.min(last[j], last[j - 1]) + 1);
            }
        }
        return last[other.length()];
    }
}
