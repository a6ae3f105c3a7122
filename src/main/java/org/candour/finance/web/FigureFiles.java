package org.candour.finance.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.candour.common.Attachment;
import org.candour.finance.exports.FigureExport;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.TableTemplates;
import org.candour.rounds.Round;
import org.candour.rounds.Rounds;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** All figures of a round as files, and the templates of tables. Figures are public reference data. */
@RestController
@RequestMapping("/api/v1/rounds/{round}/finance")
class FigureFiles {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType WORKBOOK =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Rounds rounds;
    private final FigureExport export;
    private final TableTemplates templates;
    private final JsonMapper json;

    FigureFiles(Rounds rounds, FigureExport export, TableTemplates templates, JsonMapper json) {
        this.rounds = rounds;
        this.export = export;
        this.templates = templates;
        this.json = json;
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> csv(@PathVariable String round) {
        Round found = find(round);
        return file(export.csv(found).getBytes(StandardCharsets.UTF_8), CSV, found.id() + "-figures.csv");
    }

    @GetMapping("/figures.json")
    ResponseEntity<byte[]> json(@PathVariable String round) {
        Round found = find(round);
        return file(
                json.writeValueAsBytes(export.json(found)), MediaType.APPLICATION_JSON, found.id() + "-figures.json");
    }

    @GetMapping("/figures.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String round) {
        Round found = find(round);
        return file(export.workbook(found), WORKBOOK, found.id() + "-figures.xlsx");
    }

    @GetMapping("/templates/{kind}.csv")
    ResponseEntity<byte[]> csvTemplate(@PathVariable String round, @PathVariable String kind) {
        Round found = find(round);
        ImportKind wanted = kind(kind);
        byte[] table = templates.csv(found, wanted).getBytes(StandardCharsets.UTF_8);
        return file(table, CSV, found.id() + "-" + wanted.id() + ".csv");
    }

    @GetMapping("/templates/{kind}.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String round, @PathVariable String kind) {
        Round found = find(round);
        ImportKind wanted = kind(kind);
        return file(templates.workbook(found, wanted), WORKBOOK, found.id() + "-" + wanted.id() + ".xlsx");
    }

    private Round find(String slug) {
        return rounds.find(slug).orElseThrow(NoSuchTableException::new);
    }

    private static ImportKind kind(String id) {
        return ImportKind.of(id).orElseThrow(NoSuchTableException::new);
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.header(name))
                .body(content);
    }
}
