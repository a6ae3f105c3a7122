package org.candour.finance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.candour.finance.imports.ImportCheck;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.ImportOptions;
import org.candour.finance.imports.PastImport;
import org.candour.finance.imports.ReceivedFile;
import org.candour.finance.imports.Taken;
import org.candour.rounds.RoundId;
import org.springframework.security.access.prepost.PreAuthorize;

/** Takes in tables of figures that finance people send: every problem first, then all of a file or nothing. */
public interface FigureImports {

    /** Keeps a file as it was sent. Refuses one that is too large. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    ReceivedFile receive(String fileName, InputStream bytes) throws IOException;

    /** A file that was sent before and is still kept, by its hash. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    Optional<ReceivedFile> received(String sha256, String fileName);

    /** Reads the file and says what taking it in would come to. Columns are read as they were mapped the last time. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    ImportCheck check(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options);

    /**
     * Records what was previewed. The same file again, when it would change nothing, gives the earlier import.
     *
     * @param standing of the preview that was agreed to
     */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    PastImport record(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options, long standing);

    /** Looks and, when there is no problem, records at once: for scripts, which agree to whatever a file says. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    Taken take(RoundId round, ImportKind kind, ReceivedFile file, ImportOptions options);

    /** Remembers for the person who asks what the headings of such a file stand for. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    void remember(ImportKind kind, String signature, Map<String, String> mapping);

    /** What was recorded, newest first. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    List<PastImport> past(RoundId round);

    /** One that was recorded. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    Optional<PastImport> past(RoundId round, UUID id);

    /** What it changed, beginning after the change numbered so; -1 for the first. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    List<RecordedChange> changes(RoundId round, PastImport done, int after, int most);

    /**
     * Undoes an import: what stood before it stands again, and the history tells who did it, when and why. Refuses when
     * any of its figures was recorded again since.
     */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    void takeBack(RoundId round, PastImport done, String reason);

    /** Whether it was undone. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    Optional<TakenBack> takenBack(RoundId round, PastImport done);

    /** The file as it was sent. */
    @PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
    Optional<Path> file(PastImport done);
}
