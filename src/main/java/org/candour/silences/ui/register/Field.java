package org.candour.silences.ui.register;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.candour.common.Problem;
import org.candour.common.ui.Parts;

/** A native field with its label, a word of help, and everything that is wrong with it said below it. */
class Field extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeLabel label;
    private final AbstractSinglePropertyField<?, String> input;
    private final Paragraph error = Parts.paragraph("", "fielderr");

    /** @param part the name under which the browser keeps what was typed */
    Field(String part, String label, String help, AbstractSinglePropertyField<?, String> input) {
        this.label = new NativeLabel(label);
        this.input = input;
        String id = input.getId().orElseThrow();
        addClassName("field");
        this.label.setFor(id);
        error.setId(id + "-error");
        error.setVisible(false);
        input.getElement()
                .setAttribute("data-part", part)
                .setAttribute("aria-describedby", id + "-help " + id + "-error");
        Paragraph hint = Parts.paragraph(help, "xs", "quiet");
        hint.setId(id + "-help");
        hint.setVisible(!help.isEmpty());
        add(this.label, hint, input, error);
    }

    String text() {
        return input.getValue().strip();
    }

    /** One entry a line, empty lines left out. */
    List<String> lines() {
        return input.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    void show(String text) {
        if (input instanceof Choice choice) {
            choice.select(text);
        } else {
            input.setValue(text);
        }
    }

    void show(List<String> lines) {
        show(String.join("\n", lines));
    }

    void call(String name) {
        label.setText(name);
    }

    /** Adds a line, unless it stands there. */
    void append(String line) {
        List<String> before = lines();
        if (before.stream().noneMatch(line::equalsIgnoreCase)) {
            show(java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(line))
                    .toList());
        }
    }

    void onChange(Runnable changed) {
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** Says what is wrong with the field; nothing is when empty. */
    void refuse(List<Problem> problems) {
        StringBuilder words = new StringBuilder();
        problems.forEach(problem -> words.append(problem.what())
                .append(' ')
                .append(problem.remedy())
                .append(' '));
        error.setText(words.toString().strip());
        error.setVisible(!problems.isEmpty());
        input.getElement().setAttribute("aria-invalid", String.valueOf(!problems.isEmpty()));
    }

    void focus() {
        input.getElement().callJsFunction("focus");
    }
}
