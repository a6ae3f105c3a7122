package org.candour.silences.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.candour.common.ui.Parts;
import org.candour.silences.Confirming.Turn;

/** How far the queue is, and why it has its order. */
class QueueHead extends Div {

    private static final long serialVersionUID = 1L;

    QueueHead(int judged, int waiting, boolean isComplete) {
        int all = judged + waiting;
        add(Parts.paragraph(
                judged + " of " + all
                        + " judged. The machine’s verdicts wait here for a person, one at a time; only what"
                        + " a person finds is published as a finding.",
                "stand"));
        HtmlContainer bar = Html.of("progress", "");
        bar.getElement()
                .setAttribute("value", "" + judged)
                .setAttribute("max", "" + Math.max(1, all))
                .setAttribute("aria-label", judged + " of " + all + " judged");
        add(bar);
        if (!isComplete) {
            add(Parts.paragraph("Some plans are still being counted; more may come.", "small"));
        }
        HtmlContainer order = Html.of("ol", "small");
        for (Turn turn : Turn.values()) {
            if (turn != Turn.JUDGED) {
                order.add(Html.text("li", turn.words()));
            }
        }
        add(Html.details(
                "In what order",
                Parts.paragraph(
                        "First what readers are shown as silent, because nothing was found and the issue is public. Then:",
                        "small"),
                order,
                Parts.paragraph(
                        "Within each, silences come before mentions, doubts that few places settle before others, then what"
                                + " the most plans discuss.",
                        "small")));
        add(keys());
    }

    private static NativeLabel keys() {
        Input box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("data-keys", "");
        box.setId("keys");
        box.getElement().executeJs("window.candourJudgement?.keys(this)");
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(" Keys: 1, 2, 3 judge; n next, p back, s skip"));
        label.setFor("keys");
        label.addClassNames("small", "keys");
        return label;
    }
}
