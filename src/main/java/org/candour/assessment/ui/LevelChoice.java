package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.assessment.ScoreLevel;
import org.candour.common.ui.Parts;
import org.candour.criteria.CriteriaSet.Criterion;
import org.candour.criteria.CriteriaSet.Level;
import org.jspecify.annotations.Nullable;

/** The four worded levels of a criterion, the highest first, and the two answers that are no level. */
class LevelChoice extends FieldSet {

    private final Map<ScoreLevel, NativeLabel> rows = new EnumMap<>(ScoreLevel.class);
    private final Map<ScoreLevel, Input> radios = new EnumMap<>(ScoreLevel.class);
    private final Consumer<ScoreLevel> chosen;

    LevelChoice(Criterion criterion, Consumer<ScoreLevel> chosen) {
        super("Level for " + criterion.id());
        this.chosen = chosen;
        addClassName("levels");
        getElement().getChild(0).getClassList().add("vh");
        for (ScoreLevel level : new ScoreLevel[] {ScoreLevel.FOUR, ScoreLevel.THREE, ScoreLevel.TWO, ScoreLevel.ONE}) {
            Level worded = criterion.level(level.points());
            Span words = new Span(Parts.strong(worded.title() + "."), new Span(" " + worded.text()));
            getElement()
                    .appendChild(row(criterion, level, Parts.span(level.title(), "lv"), words)
                            .getElement());
        }
        Div others = new Div(
                row(
                        criterion,
                        ScoreLevel.INSUFFICIENT_EVIDENCE,
                        new Span("Insufficient evidence: scores 1, and says so")),
                row(criterion, ScoreLevel.NOT_APPLICABLE, new Span("Not applicable")));
        others.addClassName("alt");
        getElement().appendChild(others.getElement());
    }

    private NativeLabel row(Criterion criterion, ScoreLevel level, Span... words) {
        Input radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "level-" + criterion.id());
        radio.getElement().addEventListener("change", e -> choose(level));
        radios.put(level, radio);
        NativeLabel row = new NativeLabel();
        row.add(radio);
        row.add(words);
        rows.put(level, row);
        return row;
    }

    /** As when somebody presses the row. */
    void choose(ScoreLevel level) {
        show(level);
        chosen.accept(level);
    }

    void show(@Nullable ScoreLevel level) {
        rows.forEach((each, row) -> row.setClassName("ch", each == level));
        radios.forEach((each, radio) -> radio.getElement().setProperty("checked", each == level));
    }

    void lock() {
        radios.values().forEach(radio -> radio.setEnabled(false));
    }
}
