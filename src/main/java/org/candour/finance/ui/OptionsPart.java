package org.candour.finance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.finance.imports.Decimals;
import org.candour.finance.imports.Deficits;
import org.candour.finance.imports.ImportOptions;
import org.candour.finance.imports.Scale;

/** What a person may say of a file that the file does not say itself. */
final class OptionsPart extends NativeDetails {

    private static final long serialVersionUID = 1L;

    /** Letters of a year or source said of all rows. */
    static final int LONGEST = 400;

    static final Scale[] UNITS = {Scale.NONE, Scale.MILLIONS, Scale.THOUSANDS, Scale.POUNDS};

    private final Select<Decimals> decimals = new Select<>();
    private final Select<Scale> unit = new Select<>();
    private final Select<Deficits> deficits = new Select<>();
    private final TextField year = new TextField("Year of all rows");
    private final TextField source = new TextField("Source of all rows");
    private final Checkbox confirmed = new Checkbox("Large changes were looked at and are right");
    private transient Runnable changed = () -> {};

    OptionsPart() {
        super("What the file does not say itself");
        choices(
                decimals,
                "Decimals are written",
                Map.of(
                        Decimals.EITHER,
                        "as the file shows",
                        Decimals.POINT,
                        "with a point: 1,234.5",
                        Decimals.COMMA,
                        "with a comma: 1.234,5"));
        decimals.setItems(Decimals.EITHER, Decimals.POINT, Decimals.COMMA);
        decimals.setValue(Decimals.EITHER);
        Map<Scale, String> units = new LinkedHashMap<>();
        units.put(Scale.NONE, "as headings or cells say");
        units.put(Scale.MILLIONS, "£ million");
        units.put(Scale.THOUSANDS, "£ thousand");
        units.put(Scale.POUNDS, "£");
        choices(unit, "Amounts without a unit are", units);
        unit.setItems(UNITS);
        unit.setValue(Scale.NONE);
        choices(
                deficits,
                "Columns headed “deficit” say them",
                Map.of(
                        Deficits.UNSAID,
                        "not known",
                        Deficits.NEGATIVE,
                        "with a minus or in brackets",
                        Deficits.POSITIVE,
                        "as positive numbers"));
        deficits.setItems(Deficits.values());
        deficits.setValue(Deficits.UNSAID);
        year.setHelperText("Where there is no column for it: 2016/17");
        source.setHelperText("Where there is no column for it");
        source.setWidth("24rem");
        source.setMaxWidth("100%");
        Div fields = new Div(decimals, unit, deficits, year, source, confirmed);
        fields.addClassName("tools");
        setContent(fields);
        decimals.addValueChangeListener(change -> changed.run());
        unit.addValueChangeListener(change -> changed.run());
        confirmed.addValueChangeListener(change -> changed.run());
        deficits.addValueChangeListener(change -> changed.run());
        for (TextField field : new TextField[] {year, source}) {
            field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            field.setMaxLength(LONGEST);
            field.addValueChangeListener(change -> changed.run());
        }
    }

    private static <T> void choices(Select<T> select, String label, Map<T, String> words) {
        select.setLabel(label);
        select.setItemLabelGenerator(item -> words.getOrDefault(item, ""));
        select.setWidth("15rem");
    }

    void onChange(Runnable listener) {
        changed = listener;
    }

    /** Shows what was said before; nobody is told of it. */
    void show(ImportOptions said) {
        Runnable listener = changed;
        changed = () -> {};
        decimals.setValue(said.decimals());
        unit.setValue(said.unit());
        deficits.setValue(said.deficits());
        year.setValue(said.year());
        source.setValue(said.source());
        setOpen(!said.equals(ImportOptions.NONE));
        changed = listener;
    }

    /** What was looked at in one file says nothing of the next. */
    void forgetConfirmed() {
        Runnable listener = changed;
        changed = () -> {};
        confirmed.setValue(false);
        changed = listener;
    }

    ImportOptions options(Map<String, String> mapping) {
        return new ImportOptions(
                mapping,
                decimals.getValue(),
                unit.getValue(),
                year.getValue(),
                source.getValue(),
                deficits.getValue(),
                confirmed.getValue());
    }
}
