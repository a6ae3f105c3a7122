package org.candour.finance.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.candour.common.ui.Parts;
import org.candour.finance.imports.Headings;
import org.candour.finance.imports.ImportCheck;
import org.candour.finance.imports.ImportKind;
import org.candour.finance.imports.ImportOptions;
import org.candour.finance.imports.Survey;

/** What each column of the file is; open where headings are not known. The choice is remembered for such files. */
final class MappingPart extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final String UNKNOWN = "";

    private final transient Map<String, Select<String>> choices = new LinkedHashMap<>();
    private final transient Map<String, String> labels = new LinkedHashMap<>();

    MappingPart(ImportCheck check, Map<String, String> mapped, Consumer<Map<String, String>> chosen) {
        super("What each column is");
        addClassName("mapping");
        Survey survey = check.survey();
        ImportKind kind = check.kind();
        labels.put(UNKNOWN, "not known");
        labels.put(ImportOptions.IGNORED, "do not read");
        kind.fields().forEach(field -> labels.put(field.id(), field.label()));
        Div tables = new Div();
        for (Survey.Head head : survey.heads()) {
            tables.add(table(head, survey, mapped));
        }
        NativeButton use = new NativeButton("Read the columns this way", click -> chosen.accept(mapping()));
        use.setClassName("btn");
        setContent(new Div(
                Parts.paragraph("The choice is remembered for files with the same headings.", "kick"), tables, use));
        boolean unknown = choices.values().stream().anyMatch(select -> UNKNOWN.equals(select.getValue()));
        setOpen(!check.isGood() && unknown);
        setVisible(kind != ImportKind.FIGURES && !choices.isEmpty());
    }

    private NativeTable table(Survey.Head head, Survey survey, Map<String, String> mapped) {
        NativeTable table = new NativeTable();
        table.setCaptionText((head.sheet().isEmpty() ? "Headings" : "Headings of the sheet “" + head.sheet() + "”")
                + " in row " + head.row());
        NativeTableRow titles = new NativeTableRow();
        titles.add(Parts.columnHead("Heading"), Parts.columnHead("For example"), Parts.columnHead("Is"));
        table.getHead().add(titles);
        for (int i = 0; i < head.headings().size(); i++) {
            String heading = head.headings().get(i);
            String plain = Headings.plain(heading);
            if (!plain.isEmpty() && !choices.containsKey(plain)) {
                table.getBody().add(row(head, i, survey.fieldOf(heading), mapped.getOrDefault(plain, "")));
            }
        }
        return table;
    }

    private NativeTableRow row(Survey.Head head, int column, String known, String before) {
        String heading = head.headings().get(column);
        Select<String> select = new Select<>();
        select.setItems(new ArrayList<>(labels.keySet()));
        select.setItemLabelGenerator(id -> Objects.requireNonNullElse(labels.get(id), ""));
        select.setValue(known.isEmpty() ? (ImportOptions.IGNORED.equals(before) ? before : UNKNOWN) : known);
        select.setAriaLabel("What “" + heading + "” is");
        select.setWidth("19rem");
        select.setMaxWidth("100%");
        choices.put(Headings.plain(heading), select);
        List<String> examples = head.examples(column);
        NativeTableRow row = new NativeTableRow();
        row.add(
                Parts.rowHead(new com.vaadin.flow.component.Text(heading)),
                new NativeTableCell(String.join(
                        " · ", examples.stream().map(MappingPart::shortened).toList())),
                new NativeTableCell(select));
        return row;
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }

    private Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>();
        choices.forEach((heading, select) -> {
            String field = select.getValue();
            if (field != null) {
                mapping.put(heading, field.equals(UNKNOWN) ? ImportOptions.IGNORED : field);
            }
        });
        return mapping;
    }
}
