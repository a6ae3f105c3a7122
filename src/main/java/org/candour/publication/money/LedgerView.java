package org.candour.publication.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.candour.common.html.Figures;
import org.candour.finance.Figure;
import org.candour.finance.LedgerOffset;
import org.candour.finance.OffsetTerms;
import org.candour.finance.Reconciliation;
import org.candour.finance.RegionLedger;
import org.candour.finance.SystemLedger;
import org.jspecify.annotations.Nullable;

/**
 * The control-total ledger of a region and year as readers see it.
 *
 * @param names of footprints, organisations and regions by code
 */
public record LedgerView(RegionLedger ledger, Map<String, String> names) {

    public List<SystemRow> systems() {
        return ledger.systems().stream()
                .map(system -> new SystemRow(system, this))
                .toList();
    }

    public List<OffsetCard> offsets() {
        return ledger.offsets().stream()
                .map(offset -> new OffsetCard(offset, this))
                .toList();
    }

    String name(@Nullable String code) {
        return code == null ? "not stated" : names.getOrDefault(code, code);
    }

    public boolean addsUp() {
        return ledger.reconciliation().state() == Reconciliation.State.ADDS_UP;
    }

    public boolean doesNotAddUp() {
        return ledger.reconciliation().state() == Reconciliation.State.DOES_NOT_ADD_UP;
    }

    /** Whether anything at all is known of the region's control totals in the year. */
    public boolean isEmpty() {
        return ledger.controlTotal() == null
                && ledger.offsets().isEmpty()
                && ledger.systems().stream()
                        .allMatch(s ->
                                s.controlTotal() == null && s.organisations().isEmpty());
    }

    public String systemsTogether() {
        return Figures.signed(ledger.reconciliation().parts());
    }

    public String offsetsTogether() {
        return ledger.offsets().isEmpty()
                ? ""
                : Figures.signed(ledger.reconciliation().offsets());
    }

    public String afterOffsets() {
        BigDecimal parts = ledger.reconciliation().parts();
        return Figures.signed(
                parts == null ? null : parts.add(ledger.reconciliation().offsets()));
    }

    public String stated() {
        return Figures.signed(ledger.reconciliation().stated());
    }

    public String unexplained() {
        return Figures.signed(ledger.reconciliation().unexplained());
    }

    public String source() {
        Figure total = ledger.controlTotal();
        return total == null ? "no control total of the region has been found" : total.source();
    }

    /** A system's line. */
    public record SystemRow(SystemLedger system, LedgerView view) {

        public String name() {
            return view.name(system.footprint());
        }

        public String controlTotal() {
            return text(system.controlTotal());
        }

        public boolean touched() {
            return !system.offsets().isEmpty();
        }

        public String amount() {
            return touched() ? Figures.signed(system.offset()) : "";
        }

        public String after() {
            return Figures.signed(system.afterOffsets());
        }

        public List<OffsetCard> offsets() {
            return system.offsets().stream()
                    .map(offset -> new OffsetCard(offset, view))
                    .toList();
        }

        /** "Top slice", "Surplus asked, for Kestrel Coast", "Covered by Harrowdale". */
        public String words(OffsetCard card) {
            return system.footprint().equals(card.offset().receiver())
                    ? "Covered by " + card.giver()
                    : card.shortKind() + (card.isNeighbour() ? ", for: " + card.receiver() : "");
        }

        public boolean addsUp() {
            return system.reconciliation().state() == Reconciliation.State.ADDS_UP;
        }

        public boolean doesNotAddUp() {
            return system.reconciliation().state() == Reconciliation.State.DOES_NOT_ADD_UP;
        }

        public String source() {
            Figure total = system.controlTotal();
            return total == null ? "" : total.source();
        }

        public List<OffsetCard> organisationOffsets() {
            return system.organisationOffsets().stream()
                    .map(offset -> new OffsetCard(offset, view))
                    .toList();
        }
    }

    /** An offset with all its terms; what is not stated is said to be so. */
    public record OffsetCard(LedgerOffset offset, LedgerView view) {

        public boolean isNeighbour() {
            return offset.terms().kind().equals(OffsetTerms.NEIGHBOUR);
        }

        public String shortKind() {
            return switch (offset.terms().kind()) {
                case OffsetTerms.NEIGHBOUR -> "Surplus asked";
                case OffsetTerms.TOP_SLICE -> "Top slice";
                default -> "Rapid savings scheme";
            };
        }

        public String kind() {
            return switch (offset.terms().kind()) {
                case OffsetTerms.NEIGHBOUR -> "surplus asked of one to cover another";
                case OffsetTerms.TOP_SLICE -> "the region’s top slice";
                default -> "rapid savings scheme";
            };
        }

        public String giver() {
            return view.name(offset.giver());
        }

        public String receiver() {
            return view.name(offset.receiver());
        }

        public String amount() {
            return Figures.signedMillions(offset.amount()).replace("+", "");
        }

        /** For a line that is headed so already: yes, no, or not stated. */
        public String repaid() {
            return switch (offset.terms().repayable()) {
                case "yes", "no" -> offset.terms().repayable();
                default -> "not stated";
            };
        }

        public String repayable() {
            return switch (offset.terms().repayable()) {
                case "yes" -> "repayable";
                case "no" -> "not repayable";
                default -> "not stated whether repayable";
            };
        }
    }

    static String text(@Nullable Figure figure) {
        return Figures.signed(figure == null ? null : figure.value());
    }
}
