package org.candour.finance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.UUID;
import org.candour.common.Attachment;
import org.candour.finance.FigureImports;
import org.candour.finance.exports.ChangesFile;
import org.candour.finance.imports.PastImport;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What an import changed, and the file it came of, to whoever may import. */
@RestController
@PreAuthorize("hasAnyRole('MODERATOR','PUBLISHER')")
class PastImportFiles {

    private static final String API = "/api/v1/rounds/{round}/finance/imports/{id}";

    /** The API knows tokens only; a screen's links go where its session counts. */
    private static final String SCREEN = "/work/view/finance/{round}/imports/{id}";

    private final Rounds rounds;
    private final FigureImports imports;

    PastImportFiles(Rounds rounds, FigureImports imports) {
        this.rounds = rounds;
        this.imports = imports;
    }

    @GetMapping({API + "/changes.csv", SCREEN + "/changes.csv"})
    void changes(@PathVariable String round, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        Round found = rounds.find(round).orElseThrow(NoSuchTableException::new);
        PastImport done = imports.past(found.id(), id).orElseThrow(NoSuchTableException::new);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                Attachment.header(found.id() + "-import-" + done.sha256().substring(0, 12) + "-changes.csv"));
        ChangesFile.Origin origin = new ChangesFile.Origin(done.at().toString(), done.by(), done.sha256());
        try (Writer out = response.getWriter()) {
            ChangesFile.write(out, origin, (after, most) -> imports.changes(found.id(), done, after, most));
        }
    }

    @GetMapping({API + "/file", SCREEN + "/file"})
    ResponseEntity<Resource> file(@PathVariable String round, @PathVariable UUID id) {
        Round found = rounds.find(round).orElseThrow(NoSuchTableException::new);
        PastImport done = imports.past(found.id(), id).orElseThrow(NoSuchTableException::new);
        Path kept = imports.file(done).orElseThrow(NoSuchTableException::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(done.fileName()))
                .body(new FileSystemResource(kept));
    }
}
