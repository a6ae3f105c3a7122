package org.candour.plans.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** Asks, in its place on the screen, before something that cannot be taken back; nothing is there while nothing is asked. */
final class InlineQuestion extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph words = new Paragraph();
    private final NativeButton no;
    private transient Runnable deed = () -> {};
    private transient Runnable kept = () -> {};

    /** @param id unique on the page */
    InlineQuestion(String id, String act, String keep) {
        addClassNames("call", "question");
        getElement().setAttribute("role", "group");
        words.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        no = new NativeButton(keep, click -> {
            put();
            kept.run();
        });
        no.addClassNames("btn", "plain");
        NativeButton yes = new NativeButton(act, click -> {
            put();
            deed.run();
        });
        yes.addClassNames("btn", "second");
        add(words, new Div(yes, no));
        setVisible(false);
    }

    /** @param kept what follows when nothing is done: where the focus goes back to */
    void ask(String question, Runnable deed, Runnable kept) {
        words.setText(question);
        this.deed = deed;
        this.kept = kept;
        setVisible(true);
        no.focus();
    }

    /** Puts the question away. */
    void put() {
        setVisible(false);
    }
}
