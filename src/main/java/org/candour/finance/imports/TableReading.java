package org.candour.finance.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.finance.Figure;
import org.candour.finance.FigureBook;
import org.candour.finance.FigureChanges;
import org.candour.finance.FigurePreview;
import org.candour.finance.imports.Intake.Outcome;
import org.candour.finance.sheets.SheetProcess;
import org.candour.finance.sheets.UnreadableFileException;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a received table in a process of its own and says what taking it in would come to. */
@Component
class TableReading {

    private static final int ENOUGH_TO_TELL = 3;

    private final ReceivedFiles files;
    private final ImportStore store;
    private final CodesOfRound codes;
    private final FigureBook book;
    private final CurrentUser user;
    private final SheetProcess reader;

    TableReading(
            ReceivedFiles files,
            ImportStore store,
            CodesOfRound codes,
            FigureBook book,
            CurrentUser user,
            ImportSettings settings) {
        this.files = files;
        this.store = store;
        this.codes = codes;
        this.book = book;
        this.user = user;
        this.reader = new SheetProcess(settings.memory(), settings.timeLimit());
    }

    /** What was found, and the figures themselves. */
    record Reading(ImportCheck check, List<Figure> figures) {}

    /** The file is read once where its beginning speaks for all of it, and once more where it does not. */
    Reading read(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions asked) {
        Survey survey = new Survey(kind, asked.mapping());
        try {
            KnownCodes known = codes.of(round);
            EarlyIntake early = new EarlyIntake(survey, shown -> intake(round, kind, known, asked, shown));
            reader.read(files.path(file), early);
            Optional<Outcome> outcome = early.outcome();
            ImportOptions options = asked.mapping().isEmpty() ? remembered(kind, survey, asked) : asked;
            if (outcome.isEmpty() || !options.equals(asked)) {
                Intake knowing = intake(round, kind, known, options, survey.decimals());
                reader.read(files.path(file), knowing);
                outcome = Optional.of(knowing.outcome());
            }
            return judged(
                    round, kind, file, survey.with(options.mapping()), knowing(outcome.get(), options, asked), asked);
        } catch (UnreadableFileException e) {
            Troubles troubles = new Troubles();
            troubles.problem(0, "", (e.where().isEmpty() ? "" : e.where() + ": ") + e.what(), e.remedy());
            return new Reading(
                    new ImportCheck(file, kind, survey, 0, 0, troubles.problems(), 1, List.of(), null), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Intake intake(
            RoundId round, ImportKind kind, KnownCodes known, ImportOptions options, Decimals shown) {
        RowMaker maker = kind == ImportKind.FIGURES
                ? new ExportedRows(round, known)
                : new FigureMaker(round, kind, known, options);
        return new Intake(kind, options, shown, maker);
    }

    private ImportOptions remembered(ImportKind kind, Survey survey, ImportOptions asked) {
        return asked.withMapping(store.headings(user.required().value(), kind, survey.signature()));
    }

    /** Columns read by an earlier choice are read so in the open. */
    private static Outcome knowing(Outcome outcome, ImportOptions used, ImportOptions asked) {
        if (used.mapping().equals(asked.mapping())) {
            return outcome;
        }
        List<FileProblem> notices = new ArrayList<>();
        notices.add(new FileProblem(
                "",
                0,
                "",
                "Its columns were read as you chose before for a file with these headings: "
                        + used.mapping().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(e -> "“" + e.getKey() + "” as "
                                        + (e.getValue().equals(ImportOptions.IGNORED)
                                                ? "not to be read"
                                                : e.getValue()))
                                .collect(Collectors.joining(", "))
                        + ".",
                "Say otherwise, if this file means something else."));
        notices.addAll(outcome.notices());
        return new Outcome(outcome.figures(), outcome.rows(), outcome.problems(), outcome.problemCount(), notices);
    }

    private Reading judged(
            RoundId round, ImportKind kind, ReceivedFile file, Survey survey, Outcome outcome, ImportOptions asked) {
        List<FileProblem> problems = new ArrayList<>(outcome.problems());
        if (survey.isMixed() && asked.decimals() == Decimals.EITHER) {
            problems.add(new FileProblem(
                    "",
                    0,
                    "",
                    "Some numbers have a decimal point, others a decimal comma.",
                    "Write them one way, or say which is meant."));
        }
        FigurePreview preview = null;
        if (problems.isEmpty()) {
            preview = propose(round, outcome.figures(), problems, asked.confirmed());
        }
        int count = Math.max(problems.size(), outcome.problemCount());
        ImportCheck check = new ImportCheck(
                file,
                kind,
                survey,
                outcome.rows(),
                outcome.figures().size(),
                List.copyOf(problems),
                count,
                outcome.notices(),
                problems.isEmpty() ? preview : null);
        return new Reading(check, outcome.figures());
    }

    private @Nullable FigurePreview propose(
            RoundId round, List<Figure> figures, List<FileProblem> problems, boolean confirmed) {
        try {
            FigurePreview preview = book.propose(round, FigureChanges.of(figures));
            if (isTurnedRound(preview)) {
                problems.add(new FileProblem(
                        "",
                        0,
                        "",
                        "All " + preview.changed().size()
                                + " figures that differ from ours are the same with the other sign.",
                        "Make deficits negative and surpluses positive."));
            } else if (!confirmed) {
                problems.addAll(Jumps.in(preview));
            }
            return preview;
        } catch (ProblemsException e) {
            for (Problem problem : e.problems()) {
                problems.add(new FileProblem("", 0, problem.where(), problem.what(), problem.remedy()));
            }
            return null;
        }
    }

    /** Whether a file tells deficits as positive numbers, as far as figures known already can tell. */
    private static boolean isTurnedRound(FigurePreview preview) {
        return preview.changed().size() >= ENOUGH_TO_TELL
                && preview.changed().stream().allMatch(change -> {
                    BigDecimal before = change.before().value();
                    BigDecimal after = change.after().value();
                    return before != null
                            && after != null
                            && before.signum() != 0
                            && before.negate().compareTo(after) == 0;
                });
    }
}
