package org.candour.finance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.html.Figures;
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
    private final transient UnaryOperator<String> names;
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

    ImportPanel(Round round, FigureImports imports, UnaryOperator<String> names, Runnable afterwards) {
        this.round = round;
        this.imports = imports;
        this.names = names;
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

    /** Goes on with the import that the address names, after the page was loaded anew. */
    void resume(QueryParameters address) {
        if (!ImportUnderWay.isNamedIn(address)) {
            return;
        }
        ImportUnderWay.of(address, imports).ifPresentOrElse(this::goOn, () -> {
            said.add(Parts.paragraph("The file you were importing is no longer kept. Send it again.", "strong"));
            keep(QueryParameters.empty());
        });
    }

    private void goOn(ImportUnderWay before) {
        kind.setValue(before.kind());
        options.show(before.options());
        asked = before.options();
        file = before.file();
        recheck();
    }

    private void keep(QueryParameters query) {
        String address = FinanceNavigation.desk(round.id()).substring(1);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(address, query));
    }

    /** On the request's own thread: the screen stays usable while a file is read. */
    private void arrived(UploadEvent event) {
        UI ui = event.getUI();
        try {
            ReceivedFile received = imports.receive(event.getFileName(), event.getInputStream());
            ImportOptions before = asked.withConfirmed(false);
            ImportCheck check = imports.check(round.id(), chosen, received, before);
            ui.access(() -> {
                file = received;
                options.forgetConfirmed();
                asked = asked.withConfirmed(false);
                upload.clearFileList();
                if (check.kind() == chosen && before.equals(asked)) {
                    show(check);
                } else {
                    recheck(); // something else was chosen while the file was read
                }
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
        keep(new ImportUnderWay(check.kind(), check.file(), asked).query());
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
            outcome.add(new PreviewPart(preview, names, () -> record(preview.standing()), this::startOver));
        }
    }

    private static String inWords(ImportCheck check) {
        String name = "“" + check.file().name() + "”: ";
        if (check.isGood()) {
            return name + Figures.counted(check.figures(), "figure") + " in " + Figures.counted(check.rows(), "row")
                    + ", and no problem.";
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
            said.add(stored(done));
            afterwards.run();
        } catch (ProblemsException e) {
            afterwards.run();
            recheck(); // what others stored meanwhile is in the new preview
            said.add(Parts.problems("Nothing was stored", e.problems()));
        }
    }

    private Div stored(PastImport done) {
        Anchor seen = new Anchor("/rounds/" + round.id() + "/finance", "See it as readers do");
        seen.setRouterIgnore(true); // the public pages are another document
        Div call = new Div(new Span(report(done) + " "), seen);
        call.addClassNames("call", "fine");
        return call;
    }

    private static String report(PastImport done) {
        if (done.repeated()) {
            return "This file was imported before, and nothing has changed since. Nothing was stored again.";
        }
        return String.format(
                "Stored: %,d new, %,d changed, %,d the same already. Earlier values are kept as revisions.",
                done.added(), done.changed(), done.unchanged());
    }

    private void refuse(List<Problem> problems) {
        startOver();
        outcome.add(Parts.problems("Nothing was stored", problems));
    }

    private void startOver() {
        file = null;
        mapped = Map.of();
        options.forgetConfirmed();
        asked = options.options(mapped);
        said.removeAll();
        mapping.removeAll();
        outcome.removeAll();
        upload.clearFileList();
        keep(QueryParameters.empty());
    }
}
