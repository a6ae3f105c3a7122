package org.candour.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/** Buttons of the style sheet. One filled a view, others outlined, the least important underlined. */
final class Press {

    private Press() {}

    static NativeButton filled(String label, Runnable action) {
        return button(label, action, "btn");
    }

    static NativeButton outlined(String label, Runnable action) {
        return button(label, action, "btn", "second");
    }

    static NativeButton small(String label, Runnable action) {
        return button(label, action, "btn", "second", "s");
    }

    static NativeButton plain(String label, Runnable action) {
        return button(label, action, "btn", "plain");
    }

    /** A row or chip one can press. */
    static NativeButton row(String className, Runnable action, Component... content) {
        NativeButton button = button("", action, className);
        button.add(content);
        return button;
    }

    private static NativeButton button(String label, Runnable action, String... classes) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassNames(classes);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
