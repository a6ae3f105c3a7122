package org.candour.finance.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.finance.Figure;
import org.candour.finance.FigureBook;
import org.candour.finance.FigureChanges;
import org.candour.finance.FigureImports;
import org.candour.finance.FigurePreview;
import org.candour.finance.imports.Intake.Outcome;
import org.candour.finance.sheets.SheetProcess;
import org.candour.finance.sheets.UnreadableFileException;
import org.candour.rounds.RoundId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads files of figures in a process of its own, checks them, and has the good ones recorded. */
@Service
class ImportDesk implements FigureImports {

    private static final int ENOUGH_TO_TELL = 3;

    private final ReceivedFiles files;
    private final ImportStore store;
    private final CodesOfRound codes;
    private final FigureBook book;
    private final CurrentUser user;
    private final SheetProcess reader;
    private final Clock clock;

    ImportDesk(
            ReceivedFiles files,
            ImportStore store,
            CodesOfRound codes,
            FigureBook book,
            CurrentUser user,
            ImportSettings settings,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.codes = codes;
        this.book = book;
        this.user = user;
        this.reader = new SheetProcess(settings.memory(), settings.timeLimit());
        this.clock = clock;
    }

    @Override
    public ReceivedFile receive(String fileName, InputStream bytes) throws IOException {
        ReceivedFile received = files.keep(fileName, bytes);
        files.clear(store.hashes());
        return received;
    }

    @Override
    public ImportCheck check(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options) {
        return read(round, kind, file, options).check();
    }

    private record Reading(ImportCheck check, List<Figure> figures) {}

    private Reading read(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions asked) {
        Survey survey = new Survey(kind, asked.mapping());
        Troubles troubles = new Troubles();
        try {
            reader.read(files.path(file), survey);
            survey.done();
            ImportOptions options = asked.mapping().isEmpty() ? remembered(kind, survey, asked) : asked;
            KnownCodes known = codes.of(round);
            RowMaker maker = kind == ImportKind.FIGURES
                    ? new ExportedRows(round, known)
                    : new FigureMaker(round, kind, known, options);
            Intake intake = new Intake(kind, options, survey.decimals(), maker);
            reader.read(files.path(file), intake);
            return judged(round, kind, file, survey.with(options.mapping()), intake.outcome(), asked);
        } catch (UnreadableFileException e) {
            troubles.problem(0, "", (e.where().isEmpty() ? "" : e.where() + ": ") + e.what(), e.remedy());
            return new Reading(
                    new ImportCheck(file, kind, survey, 0, 0, troubles.problems(), 1, List.of(), null), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportOptions remembered(ImportKind kind, Survey survey, ImportOptions asked) {
        return asked.withMapping(store.headings(user.required().value(), kind, survey.signature()));
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
            preview = propose(round, outcome.figures(), problems);
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

    private @Nullable FigurePreview propose(RoundId round, List<Figure> figures, List<FileProblem> problems) {
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

    @Override
    public PastImport record(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options, long standing) {
        Reading reading = read(round, kind, file, options);
        FigurePreview preview = reading.check().preview();
        if (preview == null) {
            throw refused(reading.check());
        }
        if (preview.isEmpty()) {
            PastImport earlier = store.sameFile(round, kind, file.sha256()).orElse(null);
            if (earlier != null) {
                return earlier.again();
            }
        }
        PastImport planned = new PastImport(
                UUID.randomUUID(),
                kind,
                file.name(),
                file.sha256(),
                file.bytes(),
                user.required().value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                preview.added().size(),
                preview.changed().size(),
                preview.unchanged(),
                false);
        record(round, planned, reading.figures(), standing);
        return planned;
    }

    /** The import is written down first and counts once its recording is there: a crash in between leaves none. */
    private void record(RoundId round, PastImport planned, List<Figure> figures, long standing) {
        store.add(round, planned);
        boolean done = false;
        try {
            book.record(
                    round,
                    FigureChanges.of(figures),
                    standing,
                    user.required(),
                    planned.id().toString());
            done = true;
        } finally {
            if (!done) {
                store.remove(planned.id());
            }
        }
    }

    private static ProblemsException refused(ImportCheck check) {
        return new ProblemsException(
                "The file has " + check.problemCount() + " problems; nothing was stored.",
                check.problems().stream()
                        .map(p -> new Problem(p.where(), p.what(), p.remedy()))
                        .toList());
    }

    @Override
    public void remember(ImportKind kind, String signature, Map<String, String> mapping) {
        store.keepHeadings(user.required().value(), kind, signature, mapping);
    }

    @Override
    public List<PastImport> past(RoundId round) {
        return store.past(round);
    }
}
