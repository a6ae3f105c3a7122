package org.candour.finance.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.common.CurrentUser;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.finance.Figure;
import org.candour.finance.FigureBook;
import org.candour.finance.FigureChanges;
import org.candour.finance.FigureImports;
import org.candour.finance.FigurePreview;
import org.candour.finance.RecordedChange;
import org.candour.finance.TakenBack;
import org.candour.finance.imports.TableReading.Reading;
import org.candour.rounds.RoundId;
import org.springframework.stereotype.Service;

/** Reads files of figures in a process of its own, checks them, and has the good ones recorded. */
@Service
class ImportDesk implements FigureImports {

    private final ReceivedFiles files;
    private final ImportStore store;
    private final TableReading tables;
    private final FigureBook book;
    private final CurrentUser user;
    private final Clock clock;

    ImportDesk(
            ReceivedFiles files,
            ImportStore store,
            TableReading tables,
            FigureBook book,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.tables = tables;
        this.book = book;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public ReceivedFile receive(String fileName, InputStream bytes) throws IOException {
        ReceivedFile received = files.keep(fileName, bytes);
        files.clear(store.hashes());
        return received;
    }

    @Override
    public Optional<ReceivedFile> received(String sha256, String fileName) {
        return files.find(sha256, fileName);
    }

    @Override
    public ImportCheck check(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options) {
        return tables.read(round, kind, file, options).check();
    }

    @Override
    public PastImport record(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options, long standing) {
        Reading reading = tables.read(round, kind, file, options);
        FigurePreview preview = reading.check().preview();
        if (preview == null) {
            throw refused(reading.check());
        }
        return record(round, reading, preview, standing);
    }

    @Override
    public Taken take(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options) {
        Reading reading = tables.read(round, kind, file, options);
        FigurePreview preview = reading.check().preview();
        return new Taken(reading.check(), preview == null ? null : record(round, reading, preview, preview.standing()));
    }

    private PastImport record(RoundId round, Reading reading, FigurePreview preview, long standing) {
        ImportKind kind = reading.check().kind();
        ReceivedFile file = reading.check().file();
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

    @Override
    public Optional<PastImport> past(RoundId round, UUID id) {
        return store.past(round).stream().filter(i -> i.id().equals(id)).findFirst();
    }

    @Override
    public List<RecordedChange> changes(RoundId round, PastImport done, int after, int most) {
        return book.recorded(round, done.id().toString(), after, most);
    }

    @Override
    public void takeBack(RoundId round, PastImport done, String reason) {
        book.takeBack(round, done.id().toString(), reason, user.required());
    }

    @Override
    public Optional<TakenBack> takenBack(RoundId round, PastImport done) {
        return book.takenBack(round, done.id().toString());
    }

    @Override
    public Optional<Path> file(PastImport done) {
        return files.kept(done.sha256());
    }
}
