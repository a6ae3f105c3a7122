package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.common.Problem;
import org.candour.common.ui.Parts;
import org.candour.footprints.Footprint;

/** The footprints an issue is asked of; none chosen means all. */
class AskedOf extends FieldSet {

    private static final long serialVersionUID = 1L;

    private final Map<String, Input> boxes = new LinkedHashMap<>();
    private final List<String> shown = new ArrayList<>();
    private final Paragraph said = Parts.paragraph("", "small");
    private final Paragraph error = Parts.paragraph("", "fielderr");

    AskedOf(List<Footprint> footprints, Runnable changed) {
        super("Asked of");
        Div all = new Div();
        all.addClassName("boxes");
        for (Footprint footprint : footprints) {
            Input box = new Input();
            box.setType("checkbox");
            box.getElement().setAttribute("value", footprint.code()).setAttribute("data-part", "applies");
            box.getElement().addPropertyChangeListener("checked", "change", change -> {
                say();
                changed.run();
            });
            boxes.put(footprint.code(), box);
            NativeLabel label = new NativeLabel();
            label.add(box, new Span(footprint.name()));
            all.add(label);
        }
        error.setVisible(false);
        add(said, Html.details("Choose footprints", all), error);
        say();
    }

    void show(List<String> codes) {
        shown.clear();
        shown.addAll(codes);
        boxes.forEach((code, box) -> box.getElement().setProperty("checked", codes.contains(code)));
        say();
    }

    /** In the order they were shown in, so that nothing changes where nothing was changed. */
    List<String> codes() {
        return Stream.concat(shown.stream(), boxes.keySet().stream())
                .distinct()
                .filter(this::isChosen)
                .toList();
    }

    private boolean isChosen(String code) {
        Input box = boxes.get(code);
        return box == null ? shown.contains(code) : box.getElement().getProperty("checked", false);
    }

    void refuse(List<Problem> problems) {
        StringBuilder words = new StringBuilder();
        problems.forEach(problem -> words.append(problem.what())
                .append(' ')
                .append(problem.remedy())
                .append(' '));
        error.setText(words.toString().strip());
        error.setVisible(!problems.isEmpty());
    }

    private void say() {
        int chosen = codes().size();
        said.setText(
                chosen == 0
                        ? "Asked of every footprint."
                        : chosen == 1
                                ? "A local issue: asked of one footprint."
                                : "A local issue: asked of " + chosen + " footprints.");
    }
}
