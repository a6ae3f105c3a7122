package org.candour.finance.ui;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.finance.Figure;
import org.candour.finance.OffsetTerms;
import org.jspecify.annotations.Nullable;

/** A figure, and what became of it, in few words. */
final class FigureWords {

    private FigureWords() {}

    /** "Outturn, including STF", "Offset, neighbour, to X2". */
    static String what(Figure f) {
        OffsetTerms offset = f.offset();
        String words = Stream.of(f.measure(), f.basis(), f.stf().isEmpty() ? "" : f.stf() + " STF")
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "))
                .replace('-', ' ')
                .replace("stf received", "STF received");
        String begun = words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
        return offset == null
                ? begun
                : begun + ", " + offset.kind().replace('-', ' ')
                        + (offset.receiver() == null ? ", receiver not stated" : ", to " + offset.receiver());
    }

    static String body(Figure f) {
        String organisation = f.organisation();
        return organisation == null ? f.footprint() : organisation;
    }

    static String value(Figure f) {
        @Nullable BigDecimal value = f.value();
        String unit = f.unit().equals("GBP m") ? " £m" : f.unit().equals("percent") ? " %" : " " + f.unit();
        return value == null ? "not available" : value.toPlainString().replace('-', '−') + unit;
    }

    /** What else is not as it was. */
    static String besides(Figure before, Figure after) {
        return Stream.of(
                        Objects.equals(before.source(), after.source()) ? "" : "source",
                        Objects.equals(before.note(), after.note()) ? "" : "note",
                        Objects.equals(before.url(), after.url()) ? "" : "address",
                        Objects.equals(before.response(), after.response()) ? "" : "response",
                        Objects.equals(before.qualifier(), after.qualifier()) ? "" : "qualifier",
                        Objects.equals(before.offset(), after.offset()) ? "" : "terms")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
