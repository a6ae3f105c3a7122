package org.candour.plans.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;
import org.candour.common.Problem;
import org.candour.common.ProblemsException;
import org.jspecify.annotations.Nullable;

/** Asks for what a page is to say from now on, where that is asked, and always for the reason. */
final class PageChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /** What is done with the answer. */
    interface Change {
        void with(String text, String why);
    }

    private final TextArea text = new TextArea("What the page says");
    private final TextField why = new TextField("How you know");
    private final Div problems = new Div();
    private transient UnaryOperator<String> question = text -> "";
    private String answered = "";

    /** Without a text to begin with, only the reason is asked for. */
    PageChangeDialog(String title, String meaning, @Nullable String before, Change change, Runnable afterwards) {
        setHeaderTitle(title);
        setWidth("44rem");
        setMaxWidth("100%");
        problems.getElement().setAttribute("role", "alert");
        text.setWidthFull();
        text.setMinHeight("16rem");
        text.setMaxHeight("50vh");
        text.setValue(before == null ? "" : before);
        text.setVisible(before != null);
        why.setWidthFull();
        why.setRequiredIndicatorVisible(true);
        why.setHelperText("Kept with your name and the time, and shown with the page.");
        Div content = new Div(new Paragraph(meaning), text, why, problems);
        content.addClassName("page-change");
        add(content);
        NativeButton cancel = new NativeButton("Cancel", click -> close());
        cancel.setClassName("btn plain");
        NativeButton save = new NativeButton("Save", click -> save(change, afterwards));
        save.setClassName("btn");
        getFooter().add(cancel, save);
    }

    /** Asks about the text before it is saved, unless the question is empty; saving the same text again is the answer. */
    PageChangeDialog asking(UnaryOperator<String> about) {
        question = about;
        return this;
    }

    private boolean isAsked() {
        String asked = text.getValue().equals(answered) ? "" : question.apply(text.getValue());
        if (!asked.isEmpty()) {
            answered = text.getValue();
            problems.removeAll();
            problems.setClassName("call");
            problems.add(new Paragraph(asked));
        }
        return !asked.isEmpty();
    }

    private void save(Change change, Runnable afterwards) {
        try {
            if (isAsked()) {
                return;
            }
            change.with(text.getValue(), why.getValue());
            close();
            afterwards.run();
        } catch (ProblemsException e) {
            problems.removeAll();
            problems.setClassName("call");
            for (Problem problem : e.problems()) {
                problems.add(new Paragraph(problem.where() + ": " + problem.what() + " " + problem.remedy()));
            }
        }
    }
}
