package org.candour.silences.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.candour.common.ui.Parts;
import org.candour.silences.Letter.Point;

/** One question of a letter, to be edited or left out. */
class LetterPoint extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Point drafted;
    private final KeptNote text;
    private final Div field;
    private final NativeButton out;
    private boolean isOut;

    LetterPoint(String heading, Point drafted, String key) {
        this.drafted = drafted;
        addClassName("point");
        text = LetterForm.text(key, "point-" + drafted.issue(), drafted.text(), 9);
        field = LetterForm.field("Text under this heading", text);
        out = Html.button("", this::turn, "btn", "plain", "s");
        out.getElement().setAttribute("aria-label", "Leave out: " + drafted.title());
        H2 title = new H2(heading);
        Div head = new Div(title, Parts.span("Certificate " + drafted.certificate(), "xs", "quiet"), out);
        head.addClassName("head");
        add(head, field);
        show();
    }

    private void turn() {
        isOut = !isOut;
        show();
    }

    private void show() {
        field.setVisible(!isOut);
        setClassName("out", isOut);
        out.setText(isOut ? "Put it back" : "Leave it out");
        out.getElement().setAttribute("aria-label", (isOut ? "Put back: " : "Leave out: ") + drafted.title());
    }

    void beginAgain() {
        isOut = false;
        text.restart(drafted.text());
        show();
    }

    Optional<Point> edited() {
        return isOut
                ? Optional.empty()
                : Optional.of(new Point(drafted.issue(), drafted.title(), drafted.certificate(), text.getValue()));
    }
}
