package org.candour.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import org.candour.assessment.AgreedLevel;
import org.candour.assessment.Effect;
import org.candour.assessment.ModerationBoard;
import org.candour.assessment.ModerationBoard.Line;
import org.candour.assessment.Moderations;
import org.candour.assessment.ScoreLevel;
import org.candour.common.ProblemsException;
import org.candour.common.ui.Parts;
import org.jspecify.annotations.Nullable;

/** Where the moderator settles one criterion, and sees beforehand what that does. */
class AgreeForm extends Div {

    private final transient ModerationBoard board;
    private final transient Line line;
    private final transient Moderations moderations;
    private final Runnable recorded;
    private final Map<ScoreLevel, Input> radios = new EnumMap<>(ScoreLevel.class);
    private final Words reason = new Words("reason", 3);
    private final Span needed = Parts.span("", "quiet");
    private final Div effect = Parts.status();
    private final Div problems = new Div();
    private @Nullable ScoreLevel chosen;

    AgreeForm(ModerationBoard board, Line line, Moderations moderations, Runnable recorded) {
        this.board = board;
        this.line = line;
        this.moderations = moderations;
        this.recorded = recorded;
        addClassName("agree");
        effect.addClassName("eff");
        NativeLabel label = new NativeLabel("Reason ");
        label.setFor("reason");
        label.add(needed);
        Div field = new Div(label, reason);
        field.addClassName("field");
        add(levels(), field, effect, problems);
        AgreedLevel agreed = line.agreed();
        Span state = Parts.span(
                agreed == null ? "Not recorded yet" : "Recorded " + Times.dayAndClock(agreed.at()), "xs", "quiet");
        Paragraph last = new Paragraph(Press.filled("Record agreed level", this::record), state);
        last.addClassName("fx");
        add(last);
        if (agreed != null) {
            reason.setValue(agreed.reason());
            choose(agreed.level());
        }
    }

    private FieldSet levels() {
        Div all = new Div();
        all.addClassNames("seg", "row");
        for (ScoreLevel level : ScoreLevel.values()) {
            Input radio = new Input();
            radio.setType("radio");
            radio.getElement().setAttribute("name", "agreed");
            radio.getElement().addEventListener("change", e -> choose(level));
            radios.put(level, radio);
            NativeLabel label = new NativeLabel();
            label.add(radio, new Span(level.title()));
            all.add(label);
        }
        FieldSet levels = new FieldSet("Agreed level");
        levels.getElement().appendChild(all.getElement());
        return levels;
    }

    /** As when somebody presses the level. */
    void choose(ScoreLevel level) {
        chosen = level;
        radios.forEach((each, radio) -> radio.getElement().setProperty("checked", each == level));
        String why = line.reasonNeeded(level);
        needed.setText(why.isEmpty() ? "optional" : "needed: " + why);
        Effect what = moderations.preview(board.version(), line.criterion().id(), level);
        effect.removeAll();
        Paragraph does = new Paragraph(Parts.strong("What this does. "), new Span(what.sentence(board.criteria())));
        does.addClassName("small");
        effect.add(does);
        what.flips().stream()
                .limit(3)
                .forEach(flip -> effect.add(Parts.paragraph("Would flip: " + flip + ".", "small", "quiet")));
        if (!board.open().isEmpty()) {
            effect.add(Parts.paragraph("Where nothing is agreed yet, the lowest level given counts.", "xs", "quiet"));
        }
    }

    Words reason() {
        return reason;
    }

    void record() {
        problems.removeAll();
        if (chosen == null) {
            problems.add(Parts.paragraph("Choose a level first.", "small"));
            return;
        }
        try {
            moderations.record(board.version(), line.criterion().id(), chosen, reason.getValue());
            recorded.run();
        } catch (ProblemsException e) {
            problems.add(Parts.problems("The level was not recorded", e.problems()));
        }
    }
}
