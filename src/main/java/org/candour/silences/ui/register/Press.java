package org.candour.silences.ui.register;

import com.vaadin.flow.component.html.NativeButton;

/** Buttons of the style sheet. */
final class Press {

    /** Where somebody has gone on meanwhile, the focus stays with them. */
    static final String FOCUS_IF_LOST = "if (document.activeElement === document.body)"
            + " (this.matches('button, [tabindex]') ? this : this.querySelector('textarea'))?.focus()";

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

    static NativeButton chip(String label, Runnable action) {
        return button(label, action, "chip");
    }

    private static NativeButton button(String label, Runnable action, String... classes) {
        NativeButton button = new NativeButton(label, click -> action.run());
        button.addClassNames(classes);
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
