package org.candour.plans.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.function.UnaryOperator;
import org.candour.common.ProblemsException;
import org.candour.plans.PageCorrections;
import org.candour.plans.ui.KeptCorrection.Left;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Asks for what a page is to say from now on, where that is asked, and always for the reason. */
final class PageChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final String TYPED = "return {text: this.querySelector('vaadin-text-area')?.value,"
            + " why: this.querySelector('vaadin-text-field')?.value}";

    /** What was read stands in the dialog; beside it the page as it is drawn is wanted, as large as it can be. */
    private static final String SHOW_THE_PAGE = "const viewer = document.querySelector('.opened-page candour-viewer');"
            + " if (viewer?.pdf) viewer.view = 'page';"
            + " setTimeout(() => (document.querySelector('.opened-page .pdf-scroll')"
            + " ?? document.querySelector('.opened-page .page-panel'))?.scrollIntoView({block: 'start'}), 400)";

    /** What is done with the answer. */
    interface Change {
        void with(String text, String why);
    }

    private final TextArea text = new TextArea(PageCorrections.WHAT_IT_SAYS);
    private final TextField why = new TextField(PageCorrections.HOW_YOU_KNOW);
    private final Div notes = new Div();
    private final Div other = new Div();
    private final Div content;
    private final String before;
    private final transient Change change;
    private final transient Runnable afterwards;
    private transient UnaryOperator<String> question = text -> "";
    private transient @Nullable KeptCorrection kept;
    private String answered = "";
    private boolean refused;
    private Registration leaving = () -> {};

    /** Without a text to begin with, only the reason is asked for. */
    PageChangeDialog(String title, String meaning, @Nullable String before, Change change, Runnable afterwards) {
        this.before = before == null ? "" : before;
        this.change = change;
        this.afterwards = afterwards;
        setHeaderTitle(title);
        setWidth("44rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(escape -> leaveIfSure());
        notes.getElement().setAttribute("role", "alert");
        other.getElement().setAttribute("role", "status");
        text.setWidthFull();
        text.setMinHeight("12rem");
        text.setMaxHeight("50vh");
        text.setValue(this.before);
        text.setVisible(before != null);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setHelperText("Kept with your name and the time, and shown with the page.");
        content = new Div(new Paragraph(meaning), other, notes, text, why);
        content.addClassName("page-change");
        add(content);
        getFooter().add(button("Cancel", "btn plain", this::leaveIfSure), button("Save", "btn", this::save));
    }

    /** Asks about the text before it is saved, unless the question is empty; saving the same text again is the answer. */
    PageChangeDialog asking(UnaryOperator<String> about) {
        question = about;
        return this;
    }

    /** What is typed outlives the dialog and the page, until it is saved or thrown away. */
    PageChangeDialog keeping(KeptCorrection memory) {
        kept = memory;
        content.addAttachListener(opened -> {
            memory.watch(content);
            memory.ifLeft(content, this::putBack);
        });
        return this;
    }

    /**
     * Stands beside the page, or below it on a small screen, so that one sees what one copies; the page can be enlarged and
     * turned meanwhile. Who leaves for another screen finds their words kept.
     */
    void openBeside() {
        setModality(ModalityMode.MODELESS);
        addClassName("page-beside");
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                leaving.remove();
            }
        });
        UI ui = UI.getCurrent();
        leaving = ui.addBeforeEnterListener(other -> close());
        open();
        text.focus();
        text.scrollToStart();
        ui.getPage().executeJs(SHOW_THE_PAGE);
    }

    void focusText() {
        text.focus();
    }

    /** Says for which page this is while another stands beside it; nothing when it is the one. */
    void tellOfOther(int mine, int shown, String word) {
        other.removeAll();
        other.setClassName("call", mine != shown);
        if (mine != shown) {
            other.add(
                    new Paragraph("You look at " + word + " " + shown + "; what you write here is for " + word + " "
                            + mine + "."),
                    button("Back to " + word + " " + mine, "btn second s", () -> UI.getCurrent()
                            .getPage()
                            .executeJs("document.querySelector('.opened-page candour-viewer')?.open($0)", mine)));
        }
    }

    private void putBack(Left left) {
        if (left.text().equals(before) && left.why().isEmpty()) {
            return;
        }
        why.setValue(left.why());
        KeptCorrection memory = kept;
        if (memory != null && left.seen() == memory.seen()) {
            text.setValue(left.text());
            note("Your words, typed before and not saved, have been put back.");
        } else {
            Div words = new Div(left.text());
            words.addClassName("page-text");
            note(
                    "The page was changed since you typed your words; the text above is what it says now.",
                    new NativeDetails("What you had typed", words),
                    button("Put mine in its place", "btn second s", () -> text.setValue(left.text())));
        }
    }

    /** The last letters may still be on their way when somebody presses Escape: the browser is asked for them. */
    private void leaveIfSure() {
        content.getElement().executeJs(TYPED).then(JsonNode.class, typed -> {
            if (text.isVisible()) {
                text.setValue(typed.path("text").asString(text.getValue()));
            }
            why.setValue(typed.path("why").asString(why.getValue()));
            leave();
        });
    }

    private void leave() {
        if (text.getValue().equals(before) && why.getValue().isBlank()) {
            shut();
            return;
        }
        NativeButton goOn = button("Go on writing", "btn second s", () -> {
            notes.removeAll();
            notes.setClassName("");
            (text.isVisible() ? text : why).getElement().callJsFunction("focus");
        });
        NativeButton drop = button("Throw it away", "btn second s", () -> {
            forget();
            shut();
        });
        note("What you typed is not saved.", goOn, drop);
        if (kept != null) {
            notes.add(button("Close, and keep it in this browser", "btn second s", this::shut));
        }
        goOn.focus();
    }

    /** Who was refused because somebody else was faster sees on the page behind what the other did. */
    private void shut() {
        close();
        if (refused) {
            afterwards.run();
        }
    }

    private void forget() {
        if (kept != null) {
            kept.forget();
        }
    }

    private boolean isAsked() {
        String asked = text.getValue().equals(answered) ? "" : question.apply(text.getValue());
        if (!asked.isEmpty()) {
            answered = text.getValue();
            note(asked);
        }
        return !asked.isEmpty();
    }

    private void save() {
        try {
            if (isAsked()) {
                return;
            }
            change.with(text.getValue(), why.getValue());
            forget();
            close();
            afterwards.run();
        } catch (ProblemsException e) {
            refused = true;
            note("Nothing was changed.");
            e.problems().forEach(problem -> notes.add(new Paragraph(problem.toString())));
            if (kept != null && e.problems().getFirst().where().equals(PageCorrections.THE_PAGE)) {
                notes.add(
                        new Paragraph("What you typed stays in this browser, and is offered again when you go on."),
                        button("Close, and see the page", "btn second s", this::shut));
            }
        }
    }

    private void note(String words, Component... more) {
        notes.removeAll();
        notes.setClassName("call");
        notes.add(new Paragraph(words));
        notes.add(more);
        notes.scrollIntoView();
    }

    private static NativeButton button(String text, String classes, Runnable does) {
        NativeButton button = new NativeButton(text, click -> does.run());
        button.setClassName(classes);
        return button;
    }
}
