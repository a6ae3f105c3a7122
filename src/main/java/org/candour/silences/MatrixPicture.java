package org.candour.silences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.plans.PlanVersion;
import org.candour.silences.SilenceMatrix.Cell;
import org.candour.silences.SilenceMatrix.Row;

/**
 * Issues × plans as it is drawn, for readers and for those who do the work alike. A square is the machine's verdict; what a
 * person found is drawn on top of it, and goes before it in every count.
 *
 * @param isLocal whether some issue is asked of some plans only, so that counts are not all of as many
 */
public record MatrixPicture(List<Column> columns, List<Line> lines, boolean hasBands, boolean isLocal, String caption) {

    /**
     * A plan. {@code band} is the band's letter in small; empty without a rating.
     *
     * @param asked how many of the issues are asked of it
     * @param isUntold whether too little of it was read to tell anything: that nothing is left out, neither
     */
    public record Column(String name, String band, String bandTitle, long silences, long asked, boolean isUntold) {}

    /**
     * An issue.
     *
     * @param asked of how many of the plans it is asked
     */
    public record Line(String title, long silences, long asked, boolean isOpen, List<Square> squares) {}

    /** One issue in one plan; {@code title} names plan, verdict and finding. */
    public record Square(String css, String words, String title, String href, boolean isOpen) {}

    /** One kind of square in the key. */
    public record Key(String css, String words) {}

    /** What the picture needs to know that the matrix does not. */
    public interface Labels {

        String name(PlanVersion version);

        /** The finding that stands on it. */
        Optional<Judgement> judgement(Issue issue, PlanVersion version);

        /** Where a square leads. */
        String href(Issue issue, PlanVersion version);

        boolean isOpen(Issue issue, PlanVersion version);

        /** The letter of the plan's band in small; empty without a rating. */
        default String band(PlanVersion version) {
            return "";
        }

        default String bandTitle(PlanVersion version) {
            return "Not rated";
        }
    }

    public static List<Key> key() {
        return List.of(
                new Key("x", "Not mentioned"),
                new Key("x c", "Confirmed by an assessor"),
                new Key("w", "Not mentioned, but to be checked: no silence is claimed"),
                new Key("p", "In passing"),
                new Key("d", "Discussed"),
                new Key("d q", "Mentioned in one place only, to be checked"),
                new Key("d g", "Dodged: named but evaded, says an assessor"),
                new Key("d a", "Addressed, says an assessor"),
                new Key("u", "Cannot tell"),
                new Key("z", "Not asked of this plan"));
    }

    public static MatrixPicture of(SilenceMatrix matrix, Labels labels, String caption) {
        List<Column> columns = new ArrayList<>();
        for (Row row : matrix.rows()) {
            PlanVersion version = row.version();
            long silences = matrix.issues().stream()
                    .filter(issue -> isSilence(row, issue, labels))
                    .count();
            columns.add(new Column(
                    labels.name(version),
                    labels.band(version),
                    labels.bandTitle(version),
                    silences,
                    matrix.issues().stream()
                            .flatMap(issue -> row.cell(issue.id()).stream())
                            .filter(cell -> cell.verdict() != Verdict.NOT_APPLICABLE)
                            .count(),
                    silences == 0 && isUntold(row)));
        }
        List<Line> lines = new ArrayList<>();
        for (Issue issue : matrix.issues()) {
            List<Square> squares = matrix.rows().stream()
                    .map(row -> square(row, issue, labels))
                    .toList();
            long silences = matrix.rows().stream()
                    .filter(row -> isSilence(row, issue, labels))
                    .count();
            lines.add(new Line(
                    issue.title(),
                    silences,
                    matrix.asked(issue.id()),
                    squares.stream().anyMatch(Square::isOpen),
                    squares));
        }
        boolean hasBands = columns.stream().anyMatch(column -> !column.band().isEmpty());
        return new MatrixPicture(List.copyOf(columns), List.copyOf(lines), hasBands, matrix.isLocal(), caption);
    }

    /** Of some issue its verdict is "cannot tell", and of none is it anything else. */
    private static boolean isUntold(Row row) {
        List<Verdict> verdicts = row.cells().values().stream()
                .map(Cell::verdict)
                .filter(verdict -> verdict != Verdict.NOT_APPLICABLE)
                .distinct()
                .toList();
        return verdicts.equals(List.of(Verdict.CANNOT_TELL));
    }

    private static Square square(Row row, Issue issue, Labels labels) {
        Optional<Cell> cell = row.cell(issue.id());
        Optional<Judgement> judgement = labels.judgement(issue, row.version());
        String words = words(cell, judgement);
        return new Square(
                css(cell, judgement),
                words,
                labels.name(row.version()) + ": " + words,
                labels.href(issue, row.version()),
                labels.isOpen(issue, row.version()));
    }

    private static boolean isSilence(Row row, Issue issue, Labels labels) {
        return isSilence(row.cell(issue.id()), labels.judgement(issue, row.version()));
    }

    /** What a person found goes before the machine. */
    public static boolean isSilence(Optional<Cell> cell, Optional<Judgement> judgement) {
        return judgement
                .map(found -> found == Judgement.CONFIRMED_UNMENTIONED)
                .orElse(cell.filter(Cell::isSilence).isPresent());
    }

    /**
     * What may be said of a square, for tables: only what is a silence by {@link #isSilence} is NOT_MENTIONED, and what was
     * not found but claims no silence is NOT_MENTIONED_TO_CHECK. What a person found goes before the machine.
     */
    public static String code(Cell cell, Optional<Judgement> judgement) {
        return switch (judgement.orElse(Judgement.TAKEN_BACK)) {
            case CONFIRMED_UNMENTIONED -> Verdict.NOT_MENTIONED.name();
            case DODGED, ADDRESSED -> judgement.orElseThrow().name();
            case TAKEN_BACK -> machineCode(cell);
        };
    }

    /** The same of the machine alone. */
    public static String machineCode(Cell cell) {
        boolean isClaim = cell.verdict() != Verdict.NOT_MENTIONED || cell.isSilence();
        return cell.verdict().name() + (isClaim ? "" : "_TO_CHECK");
    }

    /** The class of a square; a plan that a person found to address the issue is not drawn as silent. */
    public static String css(Optional<Cell> cell, Optional<Judgement> judgement) {
        if (judgement.isEmpty()) {
            return machine(cell);
        }
        return switch (judgement.get()) {
            case CONFIRMED_UNMENTIONED -> "x c";
            case DODGED ->
                cell.filter(one -> one.verdict() == Verdict.MENTIONED_IN_PASSING)
                                .isPresent()
                        ? "p g"
                        : "d g";
            case ADDRESSED -> "d a";
            case TAKEN_BACK -> machine(cell);
        };
    }

    private static String machine(Optional<Cell> cell) {
        return cell.map(found -> switch (found.verdict()) {
                    case NOT_MENTIONED -> found.toCheck() ? "w" : "x";
                    case MENTIONED_IN_PASSING -> found.toCheck() ? "p q" : "p";
                    case DISCUSSED -> found.toCheck() ? "d q" : "d";
                    case CANNOT_TELL -> "u";
                    case NOT_APPLICABLE -> "z";
                })
                .orElse("n");
    }

    /** "Not mentioned", with what an assessor found told apart. */
    public static String words(Optional<Cell> cell, Optional<Judgement> judgement) {
        String machine =
                cell.map(found -> found.verdict().title() + doubt(found)).orElse("Being counted");
        return judgement
                .filter(Judgement::stands)
                .map(found -> machine + ", says the machine; " + found.title().toLowerCase(java.util.Locale.ROOT)
                        + ", says an assessor")
                .orElse(machine
                        + (cell.filter(MatrixPicture::isOnce).isPresent() ? ", in one place only: to be checked" : ""));
    }

    /** A mention that somebody should look at: once, and by no whole phrase. */
    private static boolean isOnce(Cell cell) {
        return cell.toCheck() && cell.verdict().isMention();
    }

    private static String doubt(Cell cell) {
        if (cell.verdict() != Verdict.NOT_MENTIONED || !cell.toCheck()) {
            return "";
        }
        return cell.isPerhapsInOtherWords() ? ", perhaps in other words: check" : ", to be checked";
    }

    /** Share of the longest bar, in per cent. */
    public long share(long count, long most) {
        return most == 0 ? 0 : Math.round(100.0 * count / most);
    }

    public long mostOfAPlan() {
        return columns.stream().mapToLong(Column::silences).max().orElse(0);
    }
}
