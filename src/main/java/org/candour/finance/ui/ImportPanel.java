package org.candour.finance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.candour.finance.FigureImports;
import org.candour.finance.FigurePreview;
import org.candour.finance.imports.ImportCheck;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.ImportOptions;
import org.candour.finance.imports.PastImport;
import org.candour.finance.imports.ReceivedFile;
import org.candour.rounds.Round;
import org.jspecify.annotations.Nullable;

/** Takes a table in: choose its kind, send it, say what its columns are, look at problems and changes, confirm. */
final class ImportPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Round round;
    private final transient FigureImports imports;
    private final transient Runnable afterwards;
    private final Select<ImportKind> kind = new Select<>();
    private final Paragraph templates = new Paragraph();
    private final OptionsPart options = new OptionsPart();
    private final Upload upload = new Upload(this::arrived);
    private final Div mapping = new Div();
    private final Div outcome = new Div();
    private final Div said = Parts.status();
    private transient volatile ImportKind chosen = ImportKind.RETURNS;
    private transient volatile ImportOptions asked = ImportOptions.NONE;
    private transient @Nullable ReceivedFile file;
    private transient Map<String, String> mapped = Map.of();

    ImportPanel(Round round, FigureImports imports, Runnable afterwards) {
        this.round = round;
        this.imports = imports;
        this.afterwards = afterwards;
        addClassNames("sec", "import");
        options.onChange(() -> {
            asked = options.options(mapped);
            recheck();
        });
        add(new H2("Import a table"), kind(), templates, options, upload(), said, mapping, outcome);
    }

    private Select<ImportKind> kind() {
        kind.setLabel("What the table holds");
        kind.setItems(ImportKind.values());
        kind.setItemLabelGenerator(ImportKind::title);
        kind.setWidth("26rem");
        kind.setMaxWidth("100%");
        kind.addValueChangeListener(change -> {
            chosen = change.getValue();
            mapped = Map.of();
            asked = options.options(mapped);
            showTemplates();
            recheck();
        });
        kind.setValue(ImportKind.RETURNS);
        return kind;
    }

    private void showTemplates() {
        String address = "/api/v1/rounds/" + round.id() + "/finance/templates/" + chosen.id();
        templates.removeAll();
        templates.addClassNames("small", "templates");
        templates.add(
                new Span(capital(chosen.rows()) + ". Template with this round's codes filled in: "),
                FinanceDeskView.link(address + ".xlsx", "Excel"),
                new Span(" · "),
                FinanceDeskView.link(address + ".csv", "CSV"));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private Upload upload() {
        NativeButton choose = new NativeButton("Choose a file …");
        choose.setClassName("btn");
        upload.setUploadButton(choose);
        upload.setMaxFiles(1);
        upload.setDropLabel(new Span("or drop it here: Excel (.xlsx) or CSV, up to 100 MB"));
        upload.addFileRemovedListener(removed -> startOver());
        return upload;
    }

    /** On the request's own thread: the screen stays usable while a file is read. */
    private void arrived(UploadEvent event) {
        UI ui = event.getUI();
        try {
            ReceivedFile received = imports.receive(event.getFileName(), event.getInputStream());
            ImportCheck check = imports.check(round.id(), chosen, received, asked);
            ui.access(() -> {
                file = received;
                upload.clearFileList();
                show(check);
            });
        } catch (ProblemsException e) {
            ui.access(() -> refuse(e.problems()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void recheck() {
        ReceivedFile known = file;
        if (known != null) {
            show(imports.check(round.id(), chosen, known, asked));
        }
    }

    private void show(ImportCheck check) {
        mapping.removeAll();
        outcome.removeAll();
        said.removeAll();
        said.add(Parts.paragraph(inWords(check), "strong"));
        mapping.add(new MappingPart(check, asked.mapping(), chosenColumns -> {
            mapped = chosenColumns;
            asked = options.options(mapped);
            imports.remember(chosen, check.survey().signature(), chosenColumns);
            recheck();
        }));
        outcome.add(new ProblemsPart(check));
        FigurePreview preview = check.preview();
        if (preview != null) {
            outcome.add(new PreviewPart(preview, () -> record(preview.standing()), this::startOver));
        }
    }

    private static String inWords(ImportCheck check) {
        String name = "“" + check.file().name() + "”: ";
        if (check.isGood()) {
            return name + String.format("%,d figures in %,d rows, and no problem.", check.figures(), check.rows());
        }
        return name + String.format("%,d ", check.problemCount()) + (check.problemCount() == 1 ? "problem" : "problems")
                + ". Nothing is stored until there is none.";
    }

    private void record(long standing) {
        ReceivedFile known = file;
        if (known == null) {
            return;
        }
        try {
            PastImport done = imports.record(round.id(), chosen, known, asked, standing);
            startOver();
            Paragraph words = Parts.paragraph(report(done), "ok");
            said.add(words);
            afterwards.run();
        } catch (ProblemsException e) {
            refuse(e.problems());
        }
    }

    private static String report(PastImport done) {
        if (done.repeated()) {
            return "This file was imported before, and nothing has changed since. Nothing was stored again.";
        }
        return String.format(
                "Stored: %,d new and %,d changed figures; %,d were the same already. Earlier values are kept as revisions.",
                done.added(), done.changed(), done.unchanged());
    }

    private void refuse(List<Problem> problems) {
        outcome.removeAll();
        outcome.add(Parts.problems("Nothing was stored", problems));
    }

    private void startOver() {
        file = null;
        mapped = Map.of();
        asked = options.options(mapped);
        said.removeAll();
        mapping.removeAll();
        outcome.removeAll();
        upload.clearFileList();
    }
}
