package org.candour.search.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.candour.common.ui.LabelledInput;
import org.candour.common.ui.Parts;
import org.candour.search.VocabularyDesk;
import org.candour.search.VocabularyEntry;
import org.jspecify.annotations.Nullable;

/** One entry of the vocabulary, new or to be changed. */
final class VocabularyDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final String GAP = " | ";

    private final transient VocabularyDesk desk;
    private final transient @Nullable VocabularyEntry before;
    private final transient Consumer<String> done;
    private final Map<String, LabelledInput> fields = new LinkedHashMap<>();
    private final Input oneWay = new Input();
    private final Div problems = new Div();

    VocabularyDialog(VocabularyDesk desk, @Nullable VocabularyEntry entry, Consumer<String> done) {
        this.desk = desk;
        this.before = entry;
        this.done = done;
        setHeaderTitle(entry == null ? "New entry" : entry.term());
        setWidth("40rem");
        setMaxWidth("100%");
        if (entry == null) {
            field("term", "Name", "", "");
        }
        field(
                "names",
                "Other names",
                "With | between them. Acronyms in capitals.",
                entry == null ? "" : join(entry.others()));
        field(
                "ambiguous",
                "Of these, names that mean other things too",
                "Never taken for it. Where a plan has nothing else, a person is asked to look.",
                entry == null ? "" : join(entry.ambiguous()));
        field(
                "narrower",
                "Of these, names of a part only",
                "Found for the others; but who asks for a part does not get the whole.",
                entry == null ? "" : join(entry.narrower()));
        oneWay.setType("checkbox");
        oneWay.getElement().setProperty("checked", entry != null && entry.isOneWay());
        oneWay.getElement().addPropertyChangeListener("checked", "change", change -> {});
        NativeLabel label = new NativeLabel();
        label.add(oneWay, new Span(" Only the first name is widened to the others"));
        add(label);
        field("source", "Source", "", entry == null ? "" : entry.source());
        field("reason", "Why it changes", "Kept, and in the audit trail.", "");
        add(problems, history());
        getFooter().add(VocabularyScreen.button("Cancel", this::close, "btn", "plain"));
        if (entry != null) {
            String label2 = entry.isInUse() ? "Switch it off" : "Switch it on as it stands above";
            getFooter().add(VocabularyScreen.button(label2, () -> save(!entry.isInUse()), "btn", "second"));
        }
        getFooter().add(VocabularyScreen.button("Save", () -> save(entry == null || entry.isInUse()), "btn"));
    }

    private void field(String name, String label, String help, String value) {
        LabelledInput input = new LabelledInput("vocabulary-" + name, label, help).show(value);
        fields.put(name, input);
        add(input);
    }

    private Div history() {
        Div all = new Div();
        VocabularyEntry entry = before;
        if (entry != null) {
            if (!entry.note().isEmpty()) {
                all.add(Parts.paragraph("Note: " + entry.note(), "xs", "quiet"));
            }
            desk.changes(entry.term())
                    .forEach(change -> all.add(Parts.paragraph(
                            change.by() + (change.entry().isInUse() ? ": " : " switched it off: ") + change.reason(),
                            "xs",
                            "quiet")));
        }
        return all;
    }

    private void save(boolean inUse) {
        VocabularyEntry was = before;
        VocabularyEntry entry = new VocabularyEntry(
                was == null ? text("term") : was.term(),
                names("names"),
                names("ambiguous"),
                names("narrower"),
                oneWay.getElement().getProperty("checked", false),
                inUse,
                was == null ? "" : was.note(),
                text("source"),
                true);
        problems.removeAll();
        try {
            if (was == null
                    && desk.entries().stream().anyMatch(one -> one.term().equalsIgnoreCase(entry.term()))) {
                throw new ProblemsException(
                        "",
                        new Problem("term", "There is an entry of that name.", "Find it in the list and change it."));
            }
            desk.keep(entry, text("reason"));
            close();
            done.accept("“" + entry.term() + "” is " + (inUse ? "saved" : "switched off")
                    + ". Issues it touches are being counted anew.");
        } catch (ProblemsException e) {
            refuse(e.problems());
        }
    }

    private void refuse(List<Problem> all) {
        fields.forEach((name, field) -> field.showError(String.join(
                " ",
                all.stream()
                        .filter(problem -> problem.where().equals(name))
                        .map(problem -> problem.what() + " " + problem.remedy())
                        .toList())));
        problems.add(Parts.problems("The vocabulary was not changed", all));
    }

    private String text(String name) {
        LabelledInput field = fields.get(name);
        return field == null ? "" : field.text().strip();
    }

    private List<String> names(String name) {
        return Stream.of(text(name).split("\\|"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String join(List<String> names) {
        return String.join(GAP, names);
    }
}
